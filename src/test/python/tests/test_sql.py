import unittest

from proof.sql import queries_in, same_sql, shown_statements

SENT = ['SELECT "app_post"."id", "app_post"."title" FROM "app_post" WHERE "app_post"."title" = \'a "b"; c\' LIMIT 21']


class SqlTest(unittest.TestCase):
    def assertShows(self, shown, sent=SENT):
        self.assertTrue(same_sql(shown_statements(shown), sent), shown)

    def assertDoesNotShow(self, shown, sent=SENT):
        self.assertFalse(same_sql(shown_statements(shown), sent), shown)

    def test_ignores_space_quotes_comments_and_the_semicolon(self):
        self.assertShows(
            """
            -- one query
            SELECT app_post.id,
                   `app_post`.title  -- both columns
            FROM app_post WHERE app_post.title='a "b"; c'
            LIMIT 21;
            """
        )

    def test_everything_else_matters(self):
        self.assertDoesNotShow("SELECT app_post.id FROM app_post")
        self.assertDoesNotShow(SENT[0].replace('a "b"', "a b"))
        self.assertDoesNotShow(SENT[0].replace("21", "22"))
        self.assertDoesNotShow(f"{SENT[0]}; {SENT[0]}")
        self.assertDoesNotShow("")

    def test_an_ellipsis_stands_for_anything(self):
        self.assertShows("SELECT ... FROM app_post ... LIMIT 21")
        self.assertShows("SELECT … FROM app_post …")
        self.assertDoesNotShow("SELECT ... FROM app_author ...")
        self.assertDoesNotShow("SELECT ... FROM app_post WHERE")
        self.assertDoesNotShow("SELECT app_post.id ... app_post.id", ["SELECT app_post.id"])

    def test_separates_statements_by_semicolons_or_blank_lines(self):
        self.assertShows("SELECT 1;\nSELECT 2", ["SELECT 1", "SELECT 2"])
        self.assertShows("SELECT 1\n\nSELECT 2", ["SELECT 1", "SELECT 2"])
        self.assertDoesNotShow("SELECT 2; SELECT 1", ["SELECT 1", "SELECT 2"])

    def test_compares_transactions_only_where_shown(self):
        sent = ["BEGIN", 'SAVEPOINT "s14_x1"', "SELECT 1", 'RELEASE SAVEPOINT "s14_x1"', "COMMIT"]
        self.assertEqual(["SELECT 1"], queries_in(sent))
        self.assertShows("SELECT 1", sent)
        self.assertShows("BEGIN; SAVEPOINT s1; SELECT 1; RELEASE SAVEPOINT s1; COMMIT;", sent)
        self.assertDoesNotShow("BEGIN; SELECT 1; COMMIT;", sent)

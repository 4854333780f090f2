from tests.proving import POST, ProofCase, output, page, prove, python


class ScriptsTest(ProofCase):
    def test_executes_in_order_in_one_namespace_with_models_at_hand(self):
        verdict = self.assertPasses(
            POST,
            python("post = Post.objects.create(title='a')"),
            python("print(post.title, User.__name__, __name__)"),
            output("a User __main__"),
        )
        self.assertEqual({1, 8, 12}, verdict.executed)

    def test_only_models_are_at_hand(self):
        self.assertFails(python("print(models)"), line=2, message="NameError: name 'models'")

    def test_reports_the_line_of_an_exception_and_stops(self):
        verdict = self.assertFails(
            python("def f():\n    return 1 / 0\n\nf()"),
            python("x = 1"),
            line=3,
            message="ZeroDivisionError",
            detail="line 5: f()",
        )
        self.assertEqual(set(), verdict.executed)

    def test_reports_code_that_does_not_compile(self):
        self.assertFails(python("x = 1\nx ="), line=3, message="SyntaxError")
        self.assertFails(python(">>> 1"), line=2, message="without prompts")
        self.assertFails(python("'\\d'"), line=2, message="invalid escape")
        self.assertFails(python("return 1", 'fragment="why"'), line=2, message="outside function")

    def test_compares_what_is_printed(self):
        self.assertPasses(python("print('a  ');print();print('b')"), "Prose.", output("a\n\nb"))
        self.assertFails(
            python("print('a')\nprint('b')"), output("a\nc"), line=6, message="prints something else", detail="-c\n+b"
        )
        self.assertFails(python("pass"), output("a"), line=5, message="prints something else")
        self.assertPasses(python("print('<p>')"), output("<p>", "html"))

    def test_catches_what_other_processes_print(self):
        self.assertPasses(
            python("import subprocess, sys\nprint(1)\nsubprocess.run([sys.executable, '-c', 'print(2)'])\nprint(3)"),
            output("1\n2\n3"),
        )

    def test_counts_queries(self):
        self.assertPasses(POST, python("list(Post.objects.all())\nPost.objects.get_or_create(title='a')", "queries=3"))
        self.assertFails(
            POST,
            python("list(Post.objects.all())", "queries=2"),
            line=8,
            message="sends 1 queries, not 2",
            detail="SELECT",
        )
        self.assertFails(POST, python("Post.objects.all()", "queries=1"), line=8, message="sends 0 queries")

    def test_counts_queries_behind_reset_queries(self):
        code = """
            from django.db import connection, reset_queries

            Post.objects.count()
            reset_queries()
            Post.objects.count()
            print(len(connection.queries))
        """
        self.assertPasses(POST, python(code, "queries=2"), output("1"))

    def test_compares_sql(self):
        self.assertPasses(
            POST, python("Post.objects.count()"), output("SELECT COUNT(*) AS __count FROM app_post", "sql")
        )
        self.assertPasses(
            POST, python("print(Post.objects.only('id').query)"), output("SELECT app_post.id FROM app_post", "sql")
        )
        self.assertFails(
            POST,
            python("Post.objects.count()"),
            output("SELECT 1", "sql"),
            line=12,
            message="other SQL",
            detail="COUNT",
        )
        self.assertFails(POST, python("Post.objects.all()"), output("SELECT 1", "sql"), line=12, message="other SQL")

    def test_compares_text_and_sql_of_one_fence(self):
        self.assertPasses(
            POST,
            python("print(Post.objects.count())"),
            output("0"),
            output("SELECT COUNT(*) AS __count FROM app_post", "sql"),
        )

    def test_expects_exceptions(self):
        missing = "Post.objects.get(pk=1)"
        self.assertPasses(POST, python(missing, 'raises="DoesNotExist"'), python(missing, 'raises="Post.DoesNotExist"'))
        self.assertPasses(
            POST,
            python(missing, 'raises="DoesNotExist"'),
            output("Post.DoesNotExist: Post matching query does not exist."),
        )
        self.assertFails(python("x = 1", 'raises="ValueError"'), line=1, message="raises no ValueError")
        self.assertFails(
            python("1 / 0", 'raises="ValueError"'), line=2, message="ZeroDivisionError: division by zero (raises says"
        )
        self.assertFails(python("1 / 0", 'raises="ArithmeticError"'), line=2, message="ZeroDivisionError")
        self.assertPasses(python("import sys; sys.exit(2)", 'raises="SystemExit"'))
        self.assertFails(python("import sys; sys.exit(2)"), line=2, message="SystemExit: 2")

    def test_awaits_at_top_level_and_sees_rows_from_other_threads(self):
        self.assertPasses(
            POST,
            python("Post.objects.create(title='a')"),
            python(
                "async for post in Post.objects.all():\n    print(post.title)\nprint(await Post.objects.acount())",
                "queries=2",
            ),
            output("a\n1"),
            python(
                """
                    from threading import Thread

                    thread = Thread(target=lambda: print(Post.objects.count()))
                    thread.start()
                    thread.join()
                """,
                "queries=1",
            ),
            output("1"),
            python("async def f():\n    Post.objects.count()\n\nawait f()", 'raises="SynchronousOnlyOperation"'),
        )

    def test_ends_what_takes_too_long(self):
        self.assertFails(
            python("x = 1"), python("while True: pass"), line=5, message="still running after 1 seconds", limit=1
        )

    def test_stops_a_flood_of_output(self):
        self.assertFails(python("while True:\n    print('x' * 1_000_000)"), line=3, message="File too large")

    def test_survives_a_process_that_dies(self):
        self.assertFails(python("import os; os._exit(3)"), line=1, message="ended here, with exit code 3")

    def test_closes_the_network(self):
        code = "import urllib.request\nurllib.request.urlopen('http://192.0.2.1/')"
        self.assertFails(python(code), line=3, message="the network is closed")
        self.assertFails(
            python("import socket\nsocket.getaddrinfo('example.com', 80)"), line=3, message="the network is closed"
        )

    def test_compiles_only_what_needs_an_absent_package(self):
        needs = 'needs="no-such-package-anywhere"'
        verdict = self.assertPasses(
            python("import no_such_package", needs), output("anything"), python("x = 1", 'needs="Django"')
        )
        self.assertEqual({9}, verdict.executed)
        self.assertFails(python("x =", needs), line=2, message="SyntaxError")

    def test_does_not_execute_fragments(self):
        self.assertPasses(
            python("1 / 0", 'fragment="shows a mistake"'), python("1 / 0", 'title="views.py" fragment="why"')
        )

    def test_pages_do_not_see_each_other(self):
        self.assertPasses(POST, python("import app.models; app.models.left = 1; Post.objects.create(title='a')"))
        self.assertPasses(
            POST,
            python("import app.models; print(hasattr(app.models, 'left'), Post.objects.count())"),
            output("False 0"),
        )

    def test_warns_of_what_django_removes(self):
        verdict = prove(page(python("from django.forms import URLField\nURLField()")))
        self.assertEqual([3], [warning.line for warning in verdict.page.warnings])

import unittest

from proof.fences import find_fences
from proof.item import read_item
from proof.keys import Outcome, compare_options
from proof.page import read_page
from tests.proving import POST, ProofCase, page, python

ITEM = """\
---
level: beginner
about: it
---
# What happens?
"""
TESTS = """
    from django.test import TestCase

    class PrintTests(TestCase):
        def test_it(self):
            print("in a test")
"""


class Missing(Exception):
    class Deeply(Exception):
        pass


def options(*texts):
    """The first one is right."""
    marks = ["x"] + [" "] * (len(texts) - 1)
    return "\n".join(f"- [{mark}] {text}\n  > Why." for mark, text in zip(marks, texts, strict=True))


def item(fence, *texts):
    """The fence stands in line 7, the first option behind it."""
    return read_page("page.md", page(ITEM, fence, options(*texts)))


class ItemTest(unittest.TestCase):
    def test_reads_options_of_several_lines_and_not_those_in_code(self):
        text = f"{ITEM}\n```text\n- [x] a\n```\n\n- [ ] `b`\n  and ``c`d``\n  > No: `e`.\n* [X] f\n\n  > Yes.\n"
        found = read_item(text, find_fences(text)[0])
        wrong, right = found.options
        self.assertEqual((11, False, "`b` and ``c`d``"), tuple(vars(wrong).values()))
        self.assertEqual((14, True, "f"), tuple(vars(right).values()))
        self.assertEqual((["b", "c`d"], right), (wrong.spans, found.key))

    def test_only_items_are_about_a_question(self):
        self.assertIsNone(read_item(f"---\naliases: x\n---\nabout: it\n{options('a', 'b')}", []))


class MisplacedKeyTest(unittest.TestCase):
    def assertProblem(self, message, text, line):
        failures = read_page("page.md", text).failures
        self.assertEqual([line], [failure.line for failure in failures], failures)
        self.assertIn(message, failures[0].message)

    def test_refuses_a_key_that_nothing_can_be_compared_with(self):
        fence = "```python key=printed\n```\n"
        many = "---\nabout: it\nselect: many\n---\n"
        self.assertProblem("is for the stem of a quiz item", fence, 1)
        self.assertProblem("several (select: many)", f"{many}{fence}{options('a', 'b')}", 5)
        self.assertProblem("no option is marked with [x]", f"{ITEM}{fence}- [ ] a\n", 6)
        self.assertProblem("among the options", f"{ITEM}{options('a', 'b')}\n{fence}", 10)
        self.assertProblem("line 6 has a key already", f"{ITEM}{fence}{fence}{options('a', 'b')}", 8)

    def test_refuses_a_key_that_says_nothing(self):
        for marks, message in [
            ("key=prints", "use printed, queries, raises"),
            ("key=,", "use printed, queries, raises"),
            ("key=printed fragment=why", "proves nothing on a fragment"),
            ("key=printed title=views.py", "not for a file"),
            ("key=queries title=tests.py", "not for a file"),
        ]:
            text = f"{ITEM}```python {marks}\ndef test(): pass\n```\n{options('a', 'b')}"
            self.assertProblem(message, text, 6)


class StatementsTest(unittest.TestCase):
    def assertTrueOptions(self, mark, outcome, true, false):
        """Each of these options as the key: it is what happens, or it is not."""
        for right in [True, False]:
            for option in true if right else false:
                with self.subTest(option=option):
                    found = item(python("", f'key="{mark}"'), option, "`another`")
                    self.assertEqual(right, compare_options(found, found.python[0], outcome))
                    self.assertEqual(right, not found.failures)

    def test_code_is_what_is_printed(self):
        self.assertTrueOptions(
            "printed",
            Outcome("a\nb  c\n"),
            ["`a`, then `b c`", "`a b c`", "First `a`, then ``b c``"],
            ["a, then b c", "`a`", "`b c`, then `a`", "`a`, `b`, `c`, `d`", "Nothing"],
        )

    def test_nothing_is_printed(self):
        self.assertTrueOptions(
            "printed", Outcome("\n"), ["Nothing", "nothing at all"], ["It hangs", "`1`", "Nothing: a `KeyError`"]
        )

    def test_an_exception_is_the_last_line(self):
        self.assertTrueOptions(
            "printed",
            Outcome("1\n", raised=Missing.Deeply()),
            ["`1`, then `Deeply` is raised", "`1`, then `Missing.Deeply`"],
            ["`1`", "`Deeply`", "`1`, then a `Missing`"],
        )

    def test_the_first_number_is_that_of_the_queries(self):
        self.assertTrueOptions(
            "queries",
            Outcome("", ["SELECT 1"] * 2),
            ["2", "Two queries", "`2`", "It sends two, one more than before", "`1`, with two queries"],
            ["1", "Twenty-two", "None", "No query", "Many", "One, not two"],
        )
        self.assertTrueOptions("queries", Outcome(""), ["None", "No query at all", "0", "Zero"], ["One", "Many"])

    def test_the_first_code_is_the_class_of_the_exception(self):
        self.assertTrueOptions(
            "raises",
            Outcome("", raised=Missing.Deeply()),
            ["`Deeply`", "It raises `Missing.Deeply`, not `KeyError`"],
            ["Deeply", "`Missing`", "`KeyError`, not `Deeply`", "`Exception`"],
        )
        self.assertTrueOptions("raises", Outcome(""), [], ["`None`", "Nothing"])

    def test_several_things_go_together(self):
        self.assertTrueOptions(
            "printed,queries",
            Outcome("0\n", ["SELECT 0"]),
            ["`0`, with one query"],
            ["`0`, with two queries", "`1`, with one query"],
        )

    def test_no_wrong_option_is_right(self):
        found = item(python("", "key=queries"), "Two", "Three", "2, as it is lazy")
        self.assertTrue(compare_options(found, found.python[0], Outcome("", ["SELECT 1"] * 2)))
        message = "this wrong option is right: the fence of line 7 sends 2 queries"
        self.assertEqual([(15, message)], [(failure.line, failure.message) for failure in found.failures])


class KeyTest(ProofCase):
    def test_compares_what_is_printed(self):
        fence = python("print('a')\nprint('b  c')", "key=printed")
        self.assertPasses(ITEM, fence, options("`a`, then `b c`", "`a`", "`b c`, then `a`"))
        message = "this key is not what happens: the fence of line 7 prints `a`, `b  c`"
        self.assertFails(ITEM, fence, options("`a`, then `c`", "`a`"), line=12, message=message)

    def test_compares_queries_without_transactions(self):
        code = "from django.db import transaction\nwith transaction.atomic():\n    Post.objects.count()"
        fence = python(code, "key=queries")
        self.assertPasses(ITEM, POST, fence, options("One", "Two"))
        self.assertFails(ITEM, POST, fence, options("Three", "2"), line=20, message="sends 1 queries")

    def test_compares_exceptions_and_goes_on(self):
        fence = python("Post.objects.get()", "key=raises")
        self.assertPasses(ITEM, POST, fence, python("x = 1"), options("`Post.DoesNotExist`", "`None`"))
        self.assertFails(
            ITEM,
            POST,
            fence,
            python("unreached"),
            options("`ObjectDoesNotExist`", "`None`"),
            line=22,
            message="raises Post.DoesNotExist",
            detail="line 15: Post.objects.get()",
        )

    def test_an_exception_that_nobody_asks_for_is_a_failure(self):
        self.assertFails(ITEM, python("1 / 0", "key=queries"), options("0", "2"), line=8, message="ZeroDivisionError")
        self.assertPasses(ITEM, python("1 / 0", "key=queries raises=ZeroDivisionError"), options("0", "2"))

    def test_compares_what_tests_print(self):
        fence = python(TESTS, 'title="tests.py" key=printed')
        self.assertPasses(ITEM, fence, options("`in a test`", "`0`"))
        self.assertFails(ITEM, fence, options("`0`", "`1`"), line=15, message="prints `in a test`")

    def test_compares_nothing_without_the_package(self):
        fence = python("import nothing", "key=raises needs=no-such-package")
        self.assertPasses(ITEM, fence, options("`ImportError`", "a"))

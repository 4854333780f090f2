import unittest

from proof.fences import find_fences
from proof.page import read_page


def codes(text):
    return [(fence.line, fence.language, fence.code) for fence in find_fences(text)[0]]


class FencesTest(unittest.TestCase):
    def test_reads_language_attributes_and_line(self):
        fences, problems = find_fences('# Title\n\n```python title="a b.py" queries=2\nx = 1\n```\n')
        self.assertEqual([], problems)
        self.assertEqual((3, "python", {"title": "a b.py", "queries": "2"}, "x = 1\n"), tuple(vars(fences[0]).values()))

    def test_reads_fences_in_lists_and_quotes(self):
        self.assertEqual([(3, "python", "if x:\n    y\n")], codes("- item\n\n  ```python\n  if x:\n      y\n  ```\n"))
        self.assertEqual([(1, "python", "x\n")], codes("- ```python\n  x\n  ```\n"))
        self.assertEqual(
            [(2, "python", "if x:\n\n    y\n")], codes("- [ ] a\n  > ```python\n  > if x:\n  >\n  >     y\n  > ```\n")
        )
        self.assertEqual([(1, "python", "x\n")], codes("> [!NOTE]\n> ```python\n> x\n> ```\n".partition("\n")[2]))

    def test_longer_fences_hold_shorter_ones(self):
        self.assertEqual([(1, "text", "```python\nx\n```\n")], codes("````text\n```python\nx\n```\n````\n"))
        self.assertEqual([(1, "python", "```\n")], codes("~~~python\n```\n~~~\n"))

    def test_skips_front_matter_and_inline_code(self):
        self.assertEqual([], codes("---\ntitle: |\n```python\n---\ntext ``` text\n```not a fence```\n"))

    def test_keeps_the_lines_of_the_page(self):
        fence = find_fences("\n\n```python\nx\n```\n")[0][0]
        self.assertEqual("\n\n\nx\n", fence.in_place())

    def test_reports_open_fences_and_unreadable_attributes(self):
        self.assertEqual([1], [problem.line for problem in find_fences("```python\nx\n")[1]])
        self.assertEqual([3], [problem.line for problem in find_fences("> ```python\n> x\n\ny\n")[1]])
        self.assertEqual([4], [problem.line for problem in find_fences("- a\n\n  ```python\nx\n  ```\n")[1][:1]])
        self.assertEqual([1], [problem.line for problem in find_fences('```python title="x\nx\n```\n')[1][:1]])

    def test_a_long_page_takes_no_time(self):
        find_fences("> " * 20_000 + "\n" + "`" * 20_000 + "\n" + "- " * 20_000 + "x")


class MarksTest(unittest.TestCase):
    def assertProblem(self, message, info, before=""):
        failures = read_page("page.md", f"{before}```{info}\npass\n```\n").failures
        self.assertEqual(1, len(failures), failures)
        self.assertIn(message, failures[0].message)

    def test_refuses_marks_that_prove_nothing(self):
        self.assertProblem("did you mean 'queries'", "python querys=2")
        self.assertProblem("unknown mark 'x'", "django x=2")
        self.assertProblem("whole number", "python queries=two")
        self.assertProblem("says why", 'python fragment=""')
        self.assertProblem("nothing on a fragment", 'python fragment="x" queries=2')
        self.assertProblem("not for a file", 'python title="views.py" raises="ValueError"')
        self.assertProblem("inside the project", 'python title="../views.py"')
        self.assertProblem("inside the project", 'django title="/x.html"')
        self.assertProblem("inside the project", 'html title="templates/../../x.html"')
        self.assertProblem("write python, not py", "py")

    def test_refuses_outputs_of_nothing(self):
        self.assertProblem("follows no executed python fence", 'text title="output"')
        self.assertProblem("belongs to a fragment", 'text title="output"', '```python fragment="why"\n```\n')
        self.assertProblem("two outputs", 'text title="output"', '```python\n```\n```text title="output"\n```\n')
        self.assertProblem("follows no executed", 'text title="output"', "```python\n```\n```bash\n```\n")
        self.assertProblem("not code to prove", 'python title="output"', "```python\n```\n")

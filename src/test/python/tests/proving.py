"""What the tests share: prove a small page in a process of its own."""

import unittest
from textwrap import dedent

from proof.page import read_page
from proof.pool import prove_all
from proof.worker import Verdict

POST = """\
```python title="models.py"
from django.db import models

class Post(models.Model):
    title = models.CharField(max_length=100)
```

"""


def page(*fences: str) -> str:
    return "\n".join(dedent(fence).strip() + "\n" for fence in fences)


def python(code: str, marks: str = "") -> str:
    return f"```python {marks}".rstrip() + f"\n{dedent(code).strip()}\n```"


def output(text: str, language: str = "text") -> str:
    return f'```{language} title="output"\n{dedent(text).strip()}\n```'


def prove(text: str, limit: float = 20) -> Verdict:
    return next(prove_all([read_page("content/topic/page.md", text)], 1, limit))


class ProofCase(unittest.TestCase):
    def assertPasses(self, *fences: str) -> Verdict:
        verdict = prove(page(*fences))
        self.assertEqual([], [vars(failure) for failure in verdict.failures])
        return verdict

    def assertFails(self, *fences: str, line: int, message: str, detail: str = "", limit: float = 20) -> Verdict:
        verdict = prove(page(*fences), limit)
        found = [(failure.line, failure.message, failure.detail) for failure in verdict.failures]
        self.assertEqual(1, len(found), found)
        self.assertEqual(line, found[0][0], found)
        self.assertIn(message, found[0][1])
        self.assertIn(detail, found[0][2])
        return verdict

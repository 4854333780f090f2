"""The command as a whole, on a folder of pages."""

import json
import multiprocessing
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from proof import worker
from tests.proving import ProofCase, output, page, python

HERE = Path(__file__).resolve().parent.parent


class VerifyTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.content = Path(folder.name) / "content"
        self.cache = Path(folder.name) / "cache"

    def write(self, name, *fences):
        file = self.content / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(page(*fences), encoding="utf-8")

    def verify(self, *arguments):
        command = [sys.executable, str(HERE / "verify.py"), "--content", str(self.content), *arguments]
        return subprocess.run(command, capture_output=True, text=True)

    def test_reports_failures_and_counts(self):
        self.write("orm/good.md", python("x = 1"), python("x", 'fragment="why not"'), "```django\n{{ x }}\n```")
        self.write("orm/bad.md", python("print(1)"), output("2"), python("x", 'needs="no-such-package"'))
        run = self.verify("--verbose")
        self.assertEqual(1, run.returncode)
        lines = run.stdout.splitlines()
        self.assertIn("content/orm/bad.md:5: the code prints something else", lines)
        self.assertIn("content/orm/good.md:5: fragment: why not", lines)
        self.assertIn("warning: 1 of 4 python fences are fragments; at most one in six should be", lines)
        summary = "4 fences: 2 executed, 1 compiled only (needs no-such-package: 1), 1 fragments; 1 templates parsed"
        self.assertEqual([f"{summary}; 0 keys of quiz items compared; 1 failures", "1 passed, 1 failed"], lines[-2:])

    def test_selects_topics_pages_and_files(self):
        self.write("orm/one.md", python("x = 1"))
        self.write("orm/quiz/two.md", python("x = 1"))
        self.write("views/three.md", python("x = 1"))
        for names, count in [("orm", 2), ("two", 1), ("one three", 2), (str(self.content / "views/three.md"), 1)]:
            self.assertIn(f"{count} passed, 0 failed", self.verify(*names.split()).stdout)
        self.assertIn("no page found for nothing", self.verify("nothing").stderr)

    def test_speaks_json(self):
        self.write("orm/one.md", python("x = 1"), python("1 / 0"))
        run = self.verify("--format", "json")
        verdict = json.loads(run.stdout)
        self.assertEqual((0, 1), (verdict["passed"], verdict["failed"]))
        self.assertEqual(["executed", "unproved"], [fence["state"] for fence in verdict["pages"][0]["fences"]])
        self.assertEqual(6, verdict["pages"][0]["failures"][0]["line"])
        self.assertEqual("0 passed, 1 failed\n", run.stderr)

    def test_remembers_pages_that_passed(self):
        log = self.content.parent / "log"
        self.write("orm/one.md", python(f"print('ran', file=open({str(log)!r}, 'a'))"))
        self.write("orm/bad.md", python("1 / 0"))
        first = self.verify("--cache", str(self.cache)).stdout.splitlines()[1:]
        again = self.verify("--cache", str(self.cache)).stdout.splitlines()[1:]
        self.assertEqual(first, again)
        self.assertEqual("ran\n", log.read_text())
        self.write("orm/one.md", python(f"print('changed', file=open({str(log)!r}, 'a'))"))
        self.verify("--cache", str(self.cache))
        self.assertEqual("ran\nchanged\n", log.read_text())
        self.assertEqual(1, len(list(self.cache.iterdir())))

    def test_hashes_are_the_same_each_time(self):
        self.write("orm/one.md", python("print(hash('a'))"), output("0"))
        self.assertEqual(*(re.findall(r"\+.*", self.verify().stdout) for _ in range(2)))

    def test_leaves_nothing_behind(self):
        self.write("orm/one.md", python("open('file', 'w').write('x')"), python("while True: pass"))
        with tempfile.TemporaryDirectory() as temporary, mock.patch.dict("os.environ", TMPDIR=temporary):
            self.assertIn("still running", self.verify("--timeout", "1").stdout)
            self.assertEqual([], list(Path(temporary).iterdir()))


class ElsewhereTest(ProofCase):
    def test_works_without_fork(self):
        with mock.patch.object(worker, "CONTEXT", multiprocessing.get_context("spawn")):
            self.assertPasses(python("print(User.objects.count())"), output("0"))
            self.assertFails(python("1 / 0"), line=2, message="ZeroDivisionError")

    def test_the_example_of_the_readme_passes(self):
        readme = (HERE / "README.md").read_text(encoding="utf-8")
        self.assertPasses(re.search(r"````markdown\n(.*?)````", readme, re.S)[1])

"""Runs the test files of a page: with Django's runner, or with pytest where the page needs it."""

import re
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

from proof.page import Page


def run_tests(page: Page, module: str, otherwise: int) -> None:
    from django.test.utils import _TestState, teardown_test_environment

    if hasattr(_TestState, "saved_data"):  # a script called setup_test_environment()
        teardown_test_environment()
    runner = _runner()
    runner.run_tests([module])
    result = runner.result
    if not result.testsRun and not result.errors:
        page.fail(otherwise, "there is no test in this file")
    for test, trace in [*result.failures, *result.errors]:
        _fail(page, str(test), trace, otherwise)
    for test in result.unexpectedSuccesses:
        page.fail(otherwise, f"{test} passes against expectation")


def _runner():
    from django.test.runner import DiscoverRunner

    class Runner(DiscoverRunner):
        def run_checks(self, databases):
            with redirect_stdout(StringIO()):  # only the tests themselves are to print
                super().run_checks(databases)

        def run_suite(self, suite, **kwargs):
            self.result = super().run_suite(suite, **kwargs)
            return self.result

    return Runner(verbosity=0, interactive=False)


def run_pytest(page: Page, file: Path, otherwise: int) -> None:
    import pytest

    class Failures:
        def pytest_runtest_logreport(self, report):
            if report.failed:
                _fail(page, report.nodeid, report.longreprtext, otherwise)

        def pytest_collectreport(self, report):
            if report.failed:
                _fail(page, report.nodeid, report.longreprtext, otherwise)

    code = pytest.main(["-q", "--tb=native", "-p", "no:cacheprovider", str(file)], plugins=[Failures()])
    if code == pytest.ExitCode.NO_TESTS_COLLECTED:
        page.fail(otherwise, "there is no test in this file")


def _fail(page: Page, test: str, trace: str, otherwise: int) -> None:
    lines = re.findall(r'File ".*?/test\w*\.py", line (\d+)', trace)
    error = re.split(r'^  File ".*\n(?:    .*\n)*', trace, flags=re.M)[-1]
    page.fail(int(lines[-1]) if lines else otherwise, f"test fails: {test}", error.strip())

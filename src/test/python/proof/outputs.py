"""Compares what a fence printed, sent and raised with what the page says."""

import difflib
import traceback

from proof.page import Page, Script
from proof.sql import queries_in, same_sql, shown_statements


def compare(page: Page, script: Script, printed: str, statements: list[str], raised: BaseException | None) -> None:
    _compare_queries(page, script, queries_in(statements))
    if script.sql:
        _compare_sql(page, script, printed, statements)
    if script.printed and not _is_printed(script.printed.code, printed, raised):
        page.fail(script.printed.line, "the code prints something else", diff(script.printed.code, printed))


def names_of(ex: BaseException) -> set[str]:
    """How a page may call the class of an exception."""
    kind = type(ex)
    return {kind.__name__, kind.__qualname__, f"{kind.__module__}.{kind.__qualname__}"}


def diff(shown: str, actual: str) -> str:
    """Lines of the page with `-`, lines that came with `+`."""
    lines = difflib.unified_diff(_lines(shown), _lines(actual), "shown", "actual", lineterm="", n=1)
    return "\n".join(line for line in lines if not line.startswith("@@"))


def _compare_queries(page: Page, script: Script, sent: list[str]) -> None:
    expected = script.fence.attributes.get("queries", "")
    if expected.isdigit() and int(expected) != len(sent):
        page.fail(script.fence.line, f"sends {len(sent)} queries, not {expected}", "\n".join(sent))


def _compare_sql(page: Page, script: Script, printed: str, statements: list[str]) -> None:
    shown = shown_statements(script.sql.code)
    # `print(queryset.query)` sends nothing: then the SQL is what was printed.
    if not same_sql(shown, statements) and not same_sql(shown, shown_statements(printed)):
        actual = queries_in(statements) or shown_statements(printed)
        page.fail(script.sql.line, "the code sends other SQL", diff("\n".join(shown), "\n".join(actual)))


def _is_printed(shown: str, printed: str, raised: BaseException | None) -> bool:
    accepted = [_lines(printed)]
    if raised is not None:
        error = "".join(traceback.format_exception_only(type(raised), raised))
        for form in (error, error.removeprefix(f"{type(raised).__module__}.")):
            accepted.append(_lines(printed + form))
    return _lines(shown) in accepted


def _lines(text: str) -> list[str]:
    lines = [line.rstrip() for line in text.rstrip().splitlines()]
    return lines[next((at for at, line in enumerate(lines) if line), 0) :]

"""The marks in the info string of a fence: which there are, and which belong where."""

import difflib
import re
from pathlib import PurePosixPath

from proof.fences import Fence

PYTHON_MARKS = {"title", "queries", "raises", "key", "needs", "fragment"}
OTHER_MARKS = {"title", "needs", "fragment"}
KEYS = ("printed", "queries", "raises")
NOT_PYTHON = {"py", "python3", "pycon", "ipython", "Python"}


def problems_of_marks(fence: Fence) -> list[str]:
    if fence.language in NOT_PYTHON:
        return [f"write python, not {fence.language}: only then is the code proved"]
    if fence.language == "python":
        return [*_unknown(fence, PYTHON_MARKS), *_misplaced(fence), *_outside(fence)]
    if fence.language == "django" or fence.title == "output":
        return [*_unknown(fence, OTHER_MARKS), *_outside(fence)]
    return [*_outside(fence)]


def is_module(fence: Fence) -> bool:
    return fence.language == "python" and fence.title.endswith(".py")


def is_fragment(fence: Fence) -> bool:
    return "fragment" in fence.attributes


def is_test(fence: Fence) -> bool:
    """Has tests to run; a file of helpers beside them, say test_data.py, has none."""
    name = PurePosixPath(fence.title).name
    return is_module(fence) and bool(re.fullmatch(r"tests?(_\w+)?\.py", name)) and "def test" in fence.code


def _unknown(fence: Fence, known: set[str]):
    for mark in fence.attributes.keys() - known:
        near = difflib.get_close_matches(mark, known, 1)
        yield f"unknown mark {mark!r}" + (
            f"; did you mean {near[0]!r}?" if near else f"; use one of {', '.join(sorted(known))}"
        )


def _misplaced(fence: Fence):
    marks = fence.attributes
    if "fragment" in marks and not marks["fragment"].strip():
        yield 'a fragment says why: fragment="reason"'
    if "queries" in marks and not marks["queries"].isdigit():
        yield "queries is a whole number"
    if "key" in marks and not (fence.names("key") and set(fence.names("key")) <= set(KEYS)):
        yield f'key="{marks["key"]}" is unknown; use {", ".join(KEYS)}'
    for mark in marks.keys() & {"queries", "raises", "key"}:
        if "fragment" in marks:
            yield f"{mark} proves nothing on a fragment"
        elif is_module(fence) and not (fence.names(mark) == ["printed"] and is_test(fence)):
            yield f"{mark} is for code that is executed step by step, not for a file"


def _outside(fence: Fence):
    """A title that becomes a file must not lead out of the throw-away project."""
    path = PurePosixPath(fence.title)
    written = path.suffix == ".py" or fence.language == "django" or "templates" in path.parts
    if written and (path.is_absolute() or ".." in path.parts):
        yield "a title is a path inside the project"

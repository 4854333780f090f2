"""Compares what the options of a quiz item state with what the code of its stem has done."""

import re
from dataclasses import dataclass, field

from proof.fences import Fence
from proof.item import Option
from proof.outputs import names_of
from proof.page import Page

NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen twenty"
).split()
WORDS = {**{word: number for number, word in enumerate(NUMBERS)}, "no": 0, "none": 0}
NUMBER = re.compile(rf"\b(\d+|{'|'.join(sorted(WORDS, key=len, reverse=True))})\b", re.I)


@dataclass(frozen=True)
class Outcome:
    printed: str
    queries: list[str] = field(default_factory=list)
    raised: BaseException | None = None


def compare_options(page: Page, fence: Fence, outcome: Outcome, detail: str = "") -> bool:
    """Whether the key states what has happened. That no wrong option does is checked as well."""
    kinds = fence.names("key")
    happened = f"the fence of line {fence.line} {', '.join(DESCRIPTIONS[kind](outcome) for kind in kinds)}"
    true = [option for option in page.item.options if all(STATEMENTS[kind](option, outcome) for kind in kinds)]
    for option in true:
        if not option.right:
            page.fail(option.line, f"this wrong option is right: {happened}", detail)
    if page.item.key not in true:
        page.fail(page.item.key.line, f"this key is not what happens: {happened}", detail)
    return page.item.key in true


def expects_exceptions(fence: Fence) -> bool:
    """The key may end in an exception: as the last thing that is printed, or as the answer."""
    return bool({"printed", "raises"}.intersection(fence.names("key")))


def _states_printed(option: Option, outcome: Outcome) -> bool:
    if not option.spans:
        return option.text.lower().startswith("nothing") and not outcome.printed.strip() and not outcome.raised
    ends = names_of(outcome.raised) if outcome.raised else {""}
    return " ".join(option.spans).split() in [f"{outcome.printed} {end}".split() for end in ends]


def _states_queries(option: Option, outcome: Outcome) -> bool:
    found = NUMBER.search(option.prose) or NUMBER.search(option.text)
    if not found:
        return False
    word = found[1].lower()
    return len(outcome.queries) == WORDS.get(word, int(word) if word.isdigit() else None)


def _states_exception(option: Option, outcome: Outcome) -> bool:
    return bool(outcome.raised) and option.spans[:1] in [[name] for name in names_of(outcome.raised)]


def _describe_printed(outcome: Outcome) -> str:
    lines = [f"`{line.strip()}`" for line in outcome.printed.splitlines() if line.strip()]
    printed = f"prints {', '.join(lines) or 'nothing'}"
    return f"{printed}, then {_describe_exception(outcome)}" if outcome.raised else printed


def _describe_queries(outcome: Outcome) -> str:
    return f"sends {len(outcome.queries)} queries"


def _describe_exception(outcome: Outcome) -> str:
    return f"raises {type(outcome.raised).__qualname__}" if outcome.raised else "raises nothing"


STATEMENTS = {"printed": _states_printed, "queries": _states_queries, "raises": _states_exception}
DESCRIPTIONS = {"printed": _describe_printed, "queries": _describe_queries, "raises": _describe_exception}

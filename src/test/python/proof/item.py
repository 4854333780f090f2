"""A quiz item: its options, of which the key says what the code of the stem does."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from proof.fences import Fence, end_of_front_matter

OPTION = re.compile(r" {0,3}[-*+] +\[(?P<mark>[ xX])\] +(?P<text>.*)")
SPAN = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)")


@dataclass(frozen=True)
class Option:
    line: int
    right: bool
    text: str

    @property
    def spans(self) -> list[str]:
        """What stands between backticks."""
        return [code.strip() for _, code in SPAN.findall(self.text)]

    @property
    def prose(self) -> str:
        return SPAN.sub(" ", self.text)


@dataclass(frozen=True)
class Item:
    options: list[Option]
    select_many: bool

    @property
    def key(self) -> Option | None:
        return next((option for option in self.options if option.right), None)


def read_item(text: str, fences: list[Fence]) -> Item | None:
    """None for a page that is no quiz item."""
    lines = text.split("\n")
    front_matter = "\n".join(lines[: end_of_front_matter(lines)])
    # A quiz item is about a question; no other page says so.
    if not re.search(r"^about:", front_matter, re.M):
        return None
    return Item(list(_options(_without_code(lines, fences))), bool(re.search(r"^select:\s*many\b", front_matter, re.M)))


def problems_of_key(fence: Fence, item: Item | None, others: list[Fence]) -> Iterator[str]:
    """Where a fence says that the key tells what it does, there must be one such fence and one such key."""
    if "key" not in fence.attributes:
        return
    if item is None:
        yield "key is for the stem of a quiz item; elsewhere show an output, or write queries=… or raises=…"
    elif item.select_many:
        yield "key compares with one right option, but this item has several (select: many); write queries=… or raises=…"
    elif item.key is None:
        yield "key compares with the right option, and no option is marked with [x]"
    elif item.options[0].line < fence.line:
        yield "key is for a fence of the stem; this one stands among the options"
    elif others:
        yield f"the fence of line {others[0].line} has a key already; one fence shows what is asked"


def _without_code(lines: list[str], fences: list[Fence]) -> list[str]:
    shown = list(lines)
    for fence in fences:
        for at in range(fence.line - 1, fence.line + fence.code.count("\n") + 1):
            shown[at] = ""
    return shown


def _options(lines: list[str]) -> Iterator[Option]:
    for at, line in enumerate(lines):
        option = OPTION.fullmatch(line)
        if option:
            text = [option["text"], *_continued(lines[at + 1 :])]
            yield Option(at + 1, option["mark"] != " ", " ".join(text))


def _continued(lines: list[str]) -> Iterator[str]:
    for line in map(str.strip, lines):
        if not line or line.startswith(">") or OPTION.fullmatch(line):
            return
        yield line

"""Finds the fenced code of a Markdown text, also inside lists and quotes."""

import re
from dataclasses import dataclass

OPENING = re.compile(
    r"(?P<container>(?:[ ]*(?:>|[-*+](?=[ ])|\d{1,9}[.)](?=[ ])))*[ ]*)"
    r"(?P<marks>`{3,}|~{3,})(?P<info>.*)"
)
ATTRIBUTE = re.compile(r'\s+([\w-]+)=(?:"([^"]*)"|([^\s"]+))')


@dataclass(frozen=True)
class Fence:
    line: int
    language: str
    attributes: dict[str, str]
    code: str

    @property
    def title(self) -> str:
        return self.attributes.get("title", "")

    def names(self, key: str) -> list[str]:
        """A comma-separated attribute as a list."""
        return [name for name in re.split(r"[,\s]+", self.attributes.get(key, "")) if name]

    def in_place(self) -> str:
        """The code moved down to its own lines of the page, so that tracebacks name lines of the page."""
        return "\n" * self.line + self.code


class NotAFence(Exception):
    def __init__(self, line: int, message: str):
        super().__init__(line, message)
        self.line = line
        self.message = message


def find_fences(text: str) -> tuple[list[Fence], list[NotAFence]]:
    fences, problems = [], []
    lines = text.split("\n")
    at = end_of_front_matter(lines)
    while at < len(lines):
        opening = _opening(lines[at])
        if opening is None:
            at += 1
            continue
        try:
            code, end = _body(lines, at, opening)
            fences.append(Fence(at + 1, *_info(opening["info"], at + 1), code))
            at = end
        except NotAFence as problem:
            problems.append(problem)
            at += 1
    return fences, problems


def end_of_front_matter(lines: list[str]) -> int:
    if lines and lines[0].rstrip() == "---":
        for at, line in enumerate(lines[1:], 1):
            if line.rstrip() == "---":
                return at + 1
    return 0


def _opening(line: str):
    found = OPENING.fullmatch(line)
    # "Info strings for backtick code blocks cannot contain backticks."
    if found and found["marks"][0] == "`" and "`" in found["info"]:
        return None
    return found


def _body(lines: list[str], opened_at: int, opening) -> tuple[str, int]:
    container = re.sub(r"[^> ]", " ", opening["container"])
    mark, length = opening["marks"][0], len(opening["marks"])
    # "The closing code fence must be at least as long as the opening fence, with the same character."
    closing = re.compile(rf"[ ]{{0,3}}{re.escape(mark)}{{{length},}}[ ]*")
    code = []
    for at in range(opened_at + 1, len(lines)):
        line = _inside(lines[at], container)
        if line is None:
            raise NotAFence(
                at + 1, f"this line leaves the list or quote in which the fence of line {opened_at + 1} is still open"
            )
        if closing.fullmatch(line):
            return "".join(f"{each}\n" for each in code), at + 1
        code.append(line)
    raise NotAFence(opened_at + 1, "this fence is never closed")


def _inside(line: str, container: str) -> str | None:
    """The line without the indentation and quote marks of its container; None outside of it."""
    rest = line
    *quotes, indent = container.split(">")
    for _ in quotes:
        rest = rest.lstrip(" ")
        if not rest.startswith(">"):
            return None
        rest = rest[1:]
    spaces = len(rest) - len(rest.lstrip(" "))
    if rest.strip() and spaces < len(indent):
        return None
    return rest[len(indent) :]


def _info(info: str, line: int) -> tuple[str, dict[str, str]]:
    language, _, _ = info.strip().partition(" ")
    rest = info.strip()[len(language) :]
    attributes = {key: quoted or bare for key, quoted, bare in ATTRIBUTE.findall(rest)}
    if ATTRIBUTE.sub("", rest).strip():
        raise NotAFence(line, f'cannot read {rest.strip()!r}: write attributes as key="value"')
    return language, attributes

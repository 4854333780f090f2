"""Says what was proved, for people and for programs."""

import textwrap
from collections import Counter

from proof.marks import is_fragment
from proof.packages import missing

PYTHON_FENCES_PER_FRAGMENT = 6


class Report:
    def __init__(self):
        self.pages: list[dict] = []

    def add(self, page: dict) -> None:
        self.pages.append(page)

    def fences(self, language: str) -> list[dict]:
        return [fence for page in self.pages for fence in page["fences"] if fence["language"] == language]

    @property
    def failed(self) -> int:
        return sum(bool(page["failures"]) for page in self.pages)

    @property
    def closing(self) -> str:
        return f"{len(self.pages) - self.failed} passed, {self.failed} failed"

    def summary(self) -> str:
        python, templates = self.fences("python"), self.fences("django")
        states = Counter(fence["state"] for fence in python)
        needs = Counter(name for fence in python if fence["state"] == "compiled" for name in fence["missing"])
        needed = f" (needs {', '.join(f'{name}: {count}' for name, count in needs.most_common())})" if needs else ""
        parts = [
            f"{len(python)} fences: {states['executed']} executed",
            f"{states['compiled']} compiled only{needed}",
            f"{states['fragment']} fragments",
        ]
        if states["unproved"]:
            parts.append(f"{states['unproved']} not reached")
        parsed = sum(fence["state"] == "parsed" for fence in templates)
        keys = sum("key" in fence and fence["state"] == "executed" for fence in python)
        failures = sum(len(page["failures"]) for page in self.pages)
        return f"{', '.join(parts)}; {parsed} templates parsed; {keys} keys of quiz items compared; {failures} failures"

    def warnings(self) -> list[str]:
        found = [
            f"{page['page']}:{warning['line']}: warning: {warning['message']}"
            for page in self.pages
            for warning in page["warnings"]
        ]
        python = self.fences("python")
        fragments = sum(fence["state"] == "fragment" for fence in python)
        if fragments * PYTHON_FENCES_PER_FRAGMENT > len(python):
            found.append(
                f"warning: {fragments} of {len(python)} python fences are fragments; at most one in six should be"
            )
        return found

    def text(self, verbose: bool = False) -> str:
        lines = [line for page in self.pages for line in _failures(page)]
        if verbose:
            lines += [
                f"{page['page']}:{fence['line']}: fragment: {fence['fragment']}"
                for page in self.pages
                for fence in page["fences"]
                if fence["state"] == "fragment"
            ]
        return "\n".join([*lines, *self.warnings(), self.summary(), self.closing])

    def json(self) -> dict:
        return {
            "summary": self.summary(),
            "warnings": self.warnings(),
            "passed": len(self.pages) - self.failed,
            "failed": self.failed,
            "pages": self.pages,
        }


def page_report(verdict) -> dict:
    page = verdict.page
    fences = [_fence(fence, verdict) for fence in sorted([*page.python, *page.templates], key=lambda each: each.line)]
    return {
        "page": page.name,
        "seconds": round(verdict.seconds, 2),
        "failures": _in_order(page.failures),
        "warnings": _in_order(page.warnings),
        "fences": fences,
    }


def _in_order(remarks) -> list[dict]:
    return [vars(remark) for remark in sorted(remarks, key=lambda each: each.line)]


def _fence(fence, verdict) -> dict:
    absent = missing(fence.names("needs"))
    if is_fragment(fence):
        state = "fragment"
    elif absent:
        state = "compiled"
    elif fence.line in verdict.executed:
        state = "executed"
    elif fence.line in verdict.parsed:
        state = "parsed"
    else:
        state = "unproved"
    language = "python" if fence.language == "python" else "django"
    entry = {"line": fence.line, "language": language, "title": fence.title, "state": state}
    if absent:
        entry["missing"] = absent
    if is_fragment(fence):
        entry["fragment"] = fence.attributes["fragment"]
    if "key" in fence.attributes:
        entry["key"] = fence.names("key")
    return entry


def _failures(page: dict) -> list[str]:
    lines = []
    for failure in page["failures"]:
        lines.append(f"{page['page']}:{failure['line']}: {failure['message']}")
        if failure["detail"]:
            lines.append(textwrap.indent(failure["detail"].rstrip(), "    "))
    return lines

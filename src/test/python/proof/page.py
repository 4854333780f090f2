"""One page and what its fences are for: files, templates, scripts with their outputs."""

import re
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from proof.fences import Fence, find_fences
from proof.item import Item, problems_of_key, read_item
from proof.marks import is_fragment, is_module, problems_of_marks


@dataclass
class Failure:
    line: int
    message: str
    detail: str = ""


@dataclass
class Script:
    """A fence to execute, and what the page says it prints and sends."""

    fence: Fence
    printed: Fence | None = None
    sql: Fence | None = None


@dataclass
class Page:
    name: str
    text: str
    failures: list[Failure] = field(default_factory=list)
    warnings: list[Failure] = field(default_factory=list)
    python: list[Fence] = field(default_factory=list)
    modules: list[Fence] = field(default_factory=list)
    scripts: list[Script] = field(default_factory=list)
    templates: list[Fence] = field(default_factory=list)
    environment: dict[str, str] = field(default_factory=dict)
    item: Item | None = None

    def fail(self, line: int, message: str, detail: str = "") -> None:
        self.failures.append(Failure(line, message, detail))


def read_page(name: str, text: str) -> Page:
    page = Page(name, text)
    fences, problems = find_fences(text)
    for problem in problems:
        page.fail(problem.line, problem.message)
    page.item = read_item(text, fences)
    with_key = [fence for fence in fences if "key" in fence.attributes]
    before: Fence | None = None
    for fence in fences:
        earlier = [other for other in with_key if other.line < fence.line]
        for message in [*problems_of_marks(fence), *problems_of_key(fence, page.item, earlier)]:
            page.fail(fence.line, message)
        if fence.title == "output":
            _attach_output(page, fence, before)
        else:
            _sort(page, fence)
            before = fence
    return page


def _sort(page: Page, fence: Fence) -> None:
    if fence.language == "python":
        page.python.append(fence)
        if is_module(fence):
            page.modules.append(fence)
        else:
            page.scripts.append(Script(fence))
    elif fence.language == "django" or _is_template_file(fence):
        page.templates.append(fence)
    elif fence.title == ".env":
        page.environment |= dict(re.findall(r"^\s*(\w+)\s*=\s*[\"']?(.*?)[\"']?\s*$", fence.code, re.M))


def _is_template_file(fence: Fence) -> bool:
    return fence.language in ("html", "text") and "templates" in PurePosixPath(fence.title).parts


def _attach_output(page: Page, output: Fence, code: Fence | None) -> None:
    script = page.scripts[-1] if page.scripts and page.scripts[-1].fence is code else None
    kind = "sql" if output.language == "sql" else "printed"
    if output.language in ("python", "django"):
        page.fail(output.line, "an output is text, sql, html, json …, not code to prove")
    elif script is None:
        page.fail(output.line, "this output follows no executed python fence; give it another title")
    elif is_fragment(script.fence):
        page.fail(output.line, "this output belongs to a fragment, so nothing proves it; give it another title")
    elif getattr(script, kind):
        page.fail(output.line, f"the fence of line {script.fence.line} has two outputs of this kind")
    else:
        setattr(script, kind, output)

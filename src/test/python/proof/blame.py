"""Which line of the page is to blame for an exception."""

import linecache
import traceback

from proof.page import Page


class Stop(Exception):
    """What follows on the page depends on what has failed."""


class Traces:
    def __init__(self, page: Page):
        self.page = page
        self.files: set[str] = set()  # written from the page, so their lines are its lines
        lines = [f"{line}\n" for line in page.text.split("\n")]
        linecache.cache[page.name] = (len(page.text), None, lines, page.name)

    def line(self, ex: BaseException, otherwise: int) -> int:
        if isinstance(ex, SyntaxError) and self.is_ours(ex.filename or ""):
            return ex.lineno or otherwise
        frames = self._frames(ex)
        return frames[-1].lineno if frames else otherwise

    def detail(self, ex: BaseException) -> str:
        return "".join(f"line {frame.lineno}: {frame.line}\n" for frame in self._frames(ex)[-6:])

    def is_ours(self, filename: str) -> bool:
        return filename == self.page.name or filename in self.files

    def _frames(self, ex: BaseException) -> list[traceback.FrameSummary]:
        return [frame for frame in traceback.extract_tb(ex.__traceback__) if self.is_ours(frame.filename)]


class Blaming:
    """Turns an exception into a failure of the page, and stops."""

    def __init__(self, traces: Traces, otherwise: int):
        self.traces = traces
        self.otherwise = otherwise

    def __enter__(self):
        return self

    def __exit__(self, kind, ex, trace):
        if isinstance(ex, (Exception, SystemExit)) and not isinstance(ex, Stop):
            line = self.traces.line(ex, self.otherwise)
            self.traces.page.fail(line, explained(ex), self.traces.detail(ex))
            raise Stop from ex


def explained(ex: BaseException) -> str:
    text = "".join(traceback.format_exception_only(type(ex), ex)).strip()
    if "doesn't declare an explicit app_label" in text:
        text += '\n(models belong into a fence with title="models.py")'
    return text

"""The process of one page, seen from outside."""

import multiprocessing
import os
import shutil
import signal
import time
import traceback
from dataclasses import dataclass, field
from pathlib import Path

from proof.page import Failure, Page
from proof.session import Session

CONTEXT = multiprocessing.get_context("fork" if hasattr(os, "fork") else "spawn")


@dataclass
class Verdict:
    page: Page
    executed: set[int] = field(default_factory=set)
    parsed: set[int] = field(default_factory=set)
    seconds: float = 0

    @property
    def failures(self) -> list[Failure]:
        return self.page.failures


class Worker:
    def __init__(self, page: Page, folder: Path):
        folder.mkdir()
        self.page = page
        self.folder = folder
        self.line = 1
        self.started = time.monotonic()
        self.connection, theirs = CONTEXT.Pipe(duplex=False)
        self.process = CONTEXT.Process(target=_prove, args=(page, folder, theirs))
        self.process.start()
        theirs.close()

    @property
    def seconds(self) -> float:
        return time.monotonic() - self.started

    def receive(self) -> Verdict | None:
        """The worker tells at which line it is, and in the end the verdict."""
        try:
            message = self.connection.recv()
        except (EOFError, OSError):
            self.process.join()
            return self.give_up(f"the process ended here, with exit code {self.process.exitcode}")
        if isinstance(message, int):
            self.line = message
            return None
        return message

    def give_up(self, message: str) -> Verdict:
        self.page.fail(self.line, message)
        return Verdict(self.page, seconds=self.seconds)

    def end(self) -> None:
        """Ends the process with all that it started."""
        self.connection.close()
        try:
            if hasattr(os, "killpg"):
                os.killpg(self.process.pid, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):  # it has ended, or has not yet founded its group
            pass
        self.process.kill()
        self.process.join()
        shutil.rmtree(self.folder, ignore_errors=True)


def _prove(page: Page, folder: Path, connection) -> None:
    """In the child."""
    if hasattr(os, "setsid"):
        os.setsid()
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    session = Session(page, folder / "site", connection.send)
    started = time.monotonic()
    try:
        session.prove()
    except BaseException:
        page.fail(1, "the verifier itself failed", traceback.format_exc())
    connection.send(Verdict(page, session.executed, session.parsed, time.monotonic() - started))
    connection.close()
    os._exit(0)  # without waiting for threads that the page has left

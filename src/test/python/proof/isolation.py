"""Keeps what a page does inside its own process and folder."""

import os
import sys
from pathlib import Path

from proof.page import Page

LOCAL = ("127.", "::1", "localhost", "0.0.0.0")


class Stream:
    """Standard output or error, caught in a file, so that sub-processes are caught as well."""

    def __init__(self, number: int, file: Path):
        self.file = file
        self.file.touch()
        handle = os.open(file, os.O_WRONLY | os.O_APPEND)
        os.dup2(handle, number)
        self.text = open(number, "w", encoding="utf-8", buffering=1, closefd=False)

    def size(self) -> int:
        self.text.flush()
        return self.file.stat().st_size

    def since(self, mark: int) -> str:
        self.text.flush()
        return self.file.read_bytes()[mark:].decode("utf-8", "replace")


def enter(folder: Path, page: Page) -> tuple[Stream, Stream]:
    os.environ.update(page.environment, DJANGO_SETTINGS_MODULE="project.settings", HOME=str(folder))
    os.environ.pop("DJANGO_ALLOW_ASYNC_UNSAFE", None)
    verifier = Path(__file__).resolve().parent.parent
    sys.path[:] = [str(folder), *(entry for entry in sys.path if entry and Path(entry).resolve() != verifier)]
    sys.dont_write_bytecode = True
    os.chdir(folder)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    out = Stream(1, folder.parent / "out")
    err = Stream(2, folder.parent / "err")
    sys.stdout, sys.stderr = out.text, err.text
    sys.addaudithook(_refuse_network)
    _limit_files()
    return out, err


def _limit_files() -> None:
    """So that a loop that prints does not fill the disk until its time is over."""
    try:
        import resource
    except ImportError:  # not on Windows
        return
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64 * 1024 * 1024, hard))


def _refuse_network(event: str, arguments: tuple) -> None:
    if event in ("socket.connect", "socket.sendto"):
        address = arguments[1]
        host = address[0] if isinstance(address, tuple) else ""
    elif event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"):
        host = arguments[0] or ""
    else:
        return
    host = host.decode() if isinstance(host, bytes) else host
    if host and not str(host).startswith(LOCAL):
        raise ConnectionRefusedError(f"the network is closed while pages are proved: {host}")

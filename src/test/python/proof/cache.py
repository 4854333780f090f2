"""Remembers which pages passed, by a hash of everything that the verdict depends on."""

import hashlib
import json
import sys
from pathlib import Path

from proof.packages import installed


class Cache:
    def __init__(self, folder: Path | None):
        self.folder = folder
        self.basis = _basis() if folder else b""
        self.used: set[str] = set()

    def get(self, name: str, text: str) -> dict | None:
        if self.folder is None:
            return None
        file = self._file(name, text)
        try:
            return json.loads(file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None

    def put(self, name: str, text: str, report: dict) -> None:
        if self.folder is not None and not report["failures"]:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._file(name, text).write_text(json.dumps(report), encoding="utf-8")

    def forget_the_rest(self) -> None:
        """After a run over all pages, the other entries are of pages that no longer exist."""
        if self.folder is not None and self.folder.is_dir():
            for file in self.folder.glob("*.json"):
                if file.name not in self.used:
                    file.unlink()

    def _file(self, name: str, text: str) -> Path:
        digest = hashlib.sha256(self.basis + name.encode() + b"\0" + text.encode()).hexdigest()
        self.used.add(f"{digest}.json")
        return self.folder / f"{digest}.json"


def _basis() -> bytes:
    here = Path(__file__).parent
    sources = b"".join(file.read_bytes() for file in sorted([*here.glob("*.py"), here.parent / "verify.py"]))
    return hashlib.sha256(sources + repr((sys.version_info[:3], sorted(installed().items()))).encode()).digest()

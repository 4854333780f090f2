#!/usr/bin/env python3
"""Proves the code in the content files on a real Django. README.md beside this file explains the marks."""

import argparse
import json
import os
import signal
import sys
import time
from pathlib import Path

sys.dont_write_bytecode = True  # before the imports: the test tree stays clean

from proof.cache import Cache
from proof.page import read_page
from proof.pool import prove_all
from proof.report import Report, page_report

HERE = Path(__file__).resolve().parent
CONTENT = HERE.parents[2] / "content"


def main(arguments: list[str]) -> int:
    options = parse(arguments)
    try:
        import django
    except ImportError:
        sys.exit('Django is not installed here: pip install "django~=5.2"')
    pages = select(options.content, options.pages)
    if not pages:
        sys.exit(f"no page found for {' '.join(options.pages) or options.content}")
    started = time.monotonic()
    report = prove(pages, options)
    if options.format == "json":
        print(json.dumps({"django": django.get_version(), **report.json()}, indent=1))
        print(report.closing, file=sys.stderr)
    else:
        seconds = time.monotonic() - started
        print(f"Django {django.get_version()}, Python {sys.version.split()[0]}, {len(pages)} pages in {seconds:.1f} s")
        print(report.text(options.verbose))
    return 1 if report.failed else 0


def parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="verify.py", description=__doc__)
    parser.add_argument("pages", nargs="*", help="files, folders, topics or slugs (default: everything)")
    parser.add_argument("--content", type=Path, default=CONTENT, help="the folder of the content files")
    parser.add_argument("--cache", type=Path, help="a folder that remembers which pages passed")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 2, help="pages at a time")
    parser.add_argument("--timeout", type=float, default=20, help="seconds that a page may take")
    parser.add_argument("--format", choices=["text", "json"], default="text")
    parser.add_argument("--verbose", "-v", action="store_true", help="list the fragments with their reasons")
    return parser.parse_args(arguments)


def select(content: Path, wanted: list[str]) -> list[Path]:
    if not wanted:
        return sorted(content.rglob("*.md"))
    found = []
    for name in wanted:
        path = Path(name) if Path(name).exists() else content / name
        if path.is_dir():
            found += sorted(path.rglob("*.md"))
        elif path.is_file():
            found.append(path)
        else:
            found += sorted(content.rglob(f"{name}.md"))
    return list(dict.fromkeys(file.resolve() for file in found))


def prove(files: list[Path], options: argparse.Namespace) -> Report:
    cache, report, todo = Cache(options.cache), Report(), []
    for file in files:
        name, text = name_of(file, options.content), file.read_text(encoding="utf-8", errors="replace")
        known = cache.get(name, text)
        if known:
            report.add(known)
        else:
            todo.append(read_page(name, text))
    for verdict in prove_all(todo, options.jobs, options.timeout):
        entry = page_report(verdict)
        cache.put(verdict.page.name, verdict.page.text, entry)
        report.add(entry)
    if not options.pages:
        cache.forget_the_rest()
    report.pages.sort(key=lambda page: page["page"])
    return report


def name_of(file: Path, content: Path) -> str:
    root = content.resolve().parent
    return file.resolve().relative_to(root).as_posix() if file.resolve().is_relative_to(root) else file.name


def same_hashes_each_time() -> None:
    """Starts Python again without random hashes, so that the order of a set does not change from run to run."""
    if "PYTHONHASHSEED" not in os.environ and hasattr(os, "fork"):
        sys.stdout.flush()
        os.execve(sys.executable, [sys.executable, *sys.orig_argv[1:]], {**os.environ, "PYTHONHASHSEED": "0"})


if __name__ == "__main__":
    same_hashes_each_time()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    sys.exit(main(sys.argv[1:]))

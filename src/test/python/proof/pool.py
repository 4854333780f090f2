"""Proves pages side by side, each in its own process with a limit of time."""

import tempfile
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module
from multiprocessing.connection import wait
from pathlib import Path

from proof.page import Page
from proof.worker import Verdict, Worker

# Importable without settings; imported once here, they need not be imported again in every child.
WARM = """
django.apps django.conf django.core.cache.backends.locmem django.core.checks django.core.handlers.wsgi
django.core.mail django.core.management.commands.check django.core.management.commands.migrate
django.core.paginator django.core.serializers.json django.db.backends.sqlite3.base
django.db.migrations.autodetector django.db.migrations.executor django.db.models django.forms.models
django.middleware.common django.middleware.csrf django.middleware.security django.shortcuts
django.template.context_processors django.template.defaultfilters django.template.loader_tags
django.test.client django.test.runner django.urls django.views.decorators.csrf django.views.generic
django.contrib.admin.options django.contrib.messages.storage.fallback
django.contrib.sessions.backends.base django.contrib.staticfiles.finders
asyncio concurrent.futures.thread logging.config sqlite3 zoneinfo
""".split()


def prove_all(pages: list[Page], jobs: int, limit: float) -> Iterator[Verdict]:
    if not pages:
        return
    warm_up()
    with tempfile.TemporaryDirectory(prefix="django-prep-") as folder:
        yield from _prove_in(Path(folder).resolve(), pages, jobs, limit)


def _prove_in(folder: Path, pages: list[Page], jobs: int, limit: float) -> Iterator[Verdict]:
    waiting, running = list(enumerate(pages)), {}
    try:
        while waiting or running:
            while waiting and len(running) < jobs:
                number, page = waiting.pop(0)
                worker = Worker(page, folder / f"page-{number}")
                running[worker.connection] = worker
            yield from _finished(running, limit)
    finally:
        for worker in running.values():
            worker.end()


def _finished(running: dict, limit: float) -> Iterator[Verdict]:
    heard = wait(list(running), timeout=0.2)
    for connection, worker in list(running.items()):
        verdict = worker.receive() if connection in heard else None
        if verdict is None and worker.seconds > limit:
            verdict = worker.give_up(f"still running after {limit:g} seconds")
        if verdict is not None:
            del running[connection]
            worker.end()
            yield verdict


def warm_up() -> None:
    for name in WARM:
        with suppress(Exception):  # without it all is only slower, and the child will say what is wrong
            import_module(name)

"""Proves one page; runs in a process of its own, since Django can be set up only once per process."""

import importlib
import runpy
import warnings
from collections.abc import Callable
from pathlib import Path, PurePosixPath

from proof import isolation, testing
from proof.blame import Blaming, Stop, Traces
from proof.compiling import compile_fence
from proof.fences import Fence
from proof.keys import Outcome, compare_options
from proof.marks import is_fragment, is_test
from proof.migrations import write_missing_initial
from proof.packages import missing
from proof.page import Failure, Page
from proof.paths import is_settings, module_name, path_of
from proof.project import Project
from proof.shell import Shell
from proof.sql import Recorder


class Session:
    def __init__(self, page: Page, folder: Path, at: Callable[[int], None]):
        self.page = page
        self.folder = folder
        self.at = at
        self.executed: set[int] = set()
        self.parsed: set[int] = set()
        self.traces = Traces(page)
        self.recorder = Recorder()
        self.scripts = [script for script in page.scripts if runs(script.fence)]
        self.templates = [fence for fence in page.templates if runs(fence)]
        self.files: dict[PurePosixPath, list[Fence]] = {}
        for fence in filter(runs, page.modules):
            self.files.setdefault(path_of(fence), []).append(fence)

    def prove(self) -> None:
        self.code = {fence.line: compile_fence(self.page, fence) for fence in self.page.python}
        if self.page.failures or not (self.scripts or self.files or self.templates):
            return
        try:
            self.set_up()
            # Settings last, since a script may want to import them first, in an environment that it prepares.
            self.import_files(lambda path: not is_settings(path))
            self.parse_templates()
            self.run_scripts()
            self.import_files(is_settings)
            self.run_tests()
        except Stop:
            pass

    def set_up(self) -> None:
        fences = [
            *(fence for fences in self.files.values() for fence in fences),
            *(each.fence for each in self.scripts),
        ]
        needed = {name for fence in fences for name in fence.names("needs")}
        Project(self.folder, self.files, self.templates, needed).write()
        self.traces.files = {str(self.folder / path) for path in self.files}
        self.out, self.err = isolation.enter(self.folder, self.page)
        with self.blaming_the_models():
            import django
            from django.core.management import call_command

            self.watch_deprecations()
            django.setup()
            self.recorder.listen()
            call_command("check")

    def watch_deprecations(self) -> None:
        """Notes on the page which of its lines use what Django is about to remove."""
        from django.utils import deprecation

        for name, category in vars(deprecation).items():
            if name.startswith("RemovedIn") and name.endswith("Warning"):
                warnings.simplefilter("always", category)
        warnings.showwarning = self.note_warning

    def note_warning(self, message, category, filename, lineno, *args) -> None:
        if category.__name__.startswith("RemovedIn"):
            line = lineno if self.traces.is_ours(filename) else 1
            self.page.warnings.append(Failure(line, f"deprecated: {message}"))

    def import_files(self, chosen: Callable[[PurePosixPath], bool]) -> None:
        for path, fences in self.files.items():
            if chosen(path) and not is_for_pytest(fences):
                self.at(fences[0].line)
                with Blaming(self.traces, fences[0].line):
                    if "." in path.stem:
                        runpy.run_path(str(self.folder / path))
                    else:
                        importlib.import_module(module_name(path))
                self.executed |= {fence.line for fence in fences}

    def parse_templates(self) -> None:
        from django.template import engines
        from django.template.backends.django import DjangoTemplates

        for fence in self.templates:
            self.at(fence.line)
            try:
                engine = next(each for each in engines.all() if isinstance(each, DjangoTemplates))
                engine.from_string(fence.code)
                self.parsed.add(fence.line)
            except Exception as ex:
                within = getattr(ex, "template_debug", None) or {"line": 0}
                self.page.fail(fence.line + within["line"], f"{type(ex).__name__}: {ex}")

    def run_scripts(self) -> None:
        if not self.scripts:
            return
        self.create_tables()
        shell = Shell(self.page, self.traces, self.out, self.recorder)
        for script in self.scripts:
            self.at(script.fence.line)
            shell.run(script, self.code[script.fence.line])
            self.executed.add(script.fence.line)

    def create_tables(self) -> None:
        from django.conf import settings
        from django.core.management import call_command

        with self.blaming_the_models():
            write_missing_initial(self.folder, list(self.files))
            for alias, database in settings.DATABASES.items():
                if not database.get("TEST", {}).get("MIRROR"):
                    call_command("migrate", database=alias, run_syncdb=True, interactive=False, verbosity=0)

    def run_tests(self) -> None:
        for path, fences in self.files.items():
            if any(map(is_test, fences)):
                self.at(fences[0].line)
                before = self.out.size()
                with Blaming(self.traces, fences[0].line):
                    if is_for_pytest(fences):
                        testing.run_pytest(self.page, self.folder / path, fences[0].line)
                    else:
                        testing.run_tests(self.page, module_name(path), fences[0].line)
                self.executed |= {fence.line for fence in fences}
                for fence in fences:
                    if "key" in fence.attributes:
                        compare_options(self.page, fence, Outcome(self.out.since(before)))

    def blaming_the_models(self) -> Blaming:
        lines = [fences[0].line for path, fences in self.files.items() if path.name == "models.py"]
        return Blaming(self.traces, lines[0] if lines else 1)


def runs(fence: Fence) -> bool:
    return not is_fragment(fence) and not missing(fence.names("needs"))


def is_for_pytest(fences: list[Fence]) -> bool:
    """Imported by pytest, which first rewrites its assertions."""
    return any(map(is_test, fences)) and any(
        name.startswith("pytest") for each in fences for name in each.names("needs")
    )

"""Writes the first migration that a page leaves out, as a page about a data migration shows only the second one."""

import importlib
from pathlib import Path, PurePosixPath

from proof.paths import module_name


def write_missing_initial(folder: Path, modules: list[PurePosixPath]) -> None:
    shown = [path for path in modules if path.parent.name == "migrations" and path.stem != "__init__"]
    for package in {path.parent for path in shown}:
        label = package.parent.name
        names = {path.stem for path in shown if path.parent == package}
        absent = _dependencies(label, [path for path in shown if path.parent == package]) - names
        if len(absent) == 1:
            _write(folder / package / f"{absent.pop()}.py", label)


def _dependencies(label: str, paths: list[PurePosixPath]) -> set[str]:
    return {
        dependency[1]
        for path in paths
        for dependency in importlib.import_module(module_name(path)).Migration.dependencies
        if dependency[0] == label and not dependency[1].startswith("__")
    }


def _write(file: Path, label: str) -> None:
    from django.apps import apps
    from django.db.migrations.autodetector import MigrationAutodetector
    from django.db.migrations.graph import MigrationGraph
    from django.db.migrations.questioner import MigrationQuestioner
    from django.db.migrations.state import ProjectState
    from django.db.migrations.writer import MigrationWriter

    questioner = MigrationQuestioner(specified_apps={label})
    detector = MigrationAutodetector(ProjectState(), ProjectState.from_apps(apps), questioner)
    changes = detector.changes(graph=MigrationGraph(), trim_to_apps={label})
    if len(changes.get(label, [])) == 1:
        migration = changes[label][0]
        migration.name = file.stem
        file.write_text(MigrationWriter(migration).as_string(), encoding="utf-8")
        importlib.invalidate_caches()

"""Builds the throw-away Django project of a page on disk."""

import ast
import shutil
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from proof.fences import Fence
from proof.packages import apps_of
from proof.paths import apps_among, module_name

URLS = PurePosixPath("project/urls.py")
INCLUDING = """\
from django.urls import include, path

urlpatterns = [{}]
"""
ADMIN = """\
from django.apps import apps
from django.urls import path

urlpatterns = []
if apps.is_installed("django.contrib.admin"):
    from django.contrib import admin

    urlpatterns = [path("admin/", admin.site.urls)]
"""
CELERY = """\
from celery import Celery

app = Celery("project")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.set_default()
"""


@dataclass
class Project:
    folder: Path
    files: dict[PurePosixPath, list[Fence]]
    templates: list[Fence]
    needed: set[str]

    def write(self) -> None:
        self.apps = apps_among(list(self.files))
        for package in [*(PurePosixPath(*app.split(".")) for app in self.apps), PurePosixPath("project")]:
            self._make_package(package)
        for path, fences in self.files.items():
            self._make_package(path.parent)
            self._write(path, in_one_file(fences))
        for fence in self.templates:
            if fence.title:
                self._write_template(fence)
        self._write_settings()
        if "celery" in self.needed and not any(path.stem == "celery" for path in self.files):
            self._write(PurePosixPath("project/__init__.py"), CELERY)

    def _write_settings(self) -> None:
        shutil.copyfile(Path(__file__).with_name("foundation.py"), self.folder / "project" / "foundation.py")
        apps = [*apps_of(sorted(self.needed)), *self.apps]
        migrated = any("migrations" in path.parts for path in self.files)
        path = PurePosixPath("project/settings.py")
        shown = in_one_file(self.files.get(path, []))
        # A fence starts in line 2 at the earliest, so line 1 is free and the lines stay those of the page.
        self._write(
            path,
            "from project.foundation import *"
            + (shown or "\n")
            + "\nfrom project import foundation as _foundation\n"
            + f"_foundation.complete(globals(), {apps!r}, {self._urlconf()!r}, {migrated!r})\n",
        )

    def _urlconf(self) -> str:
        if URLS in self.files:
            return module_name(URLS)
        shown = [path for path in self.files if path.name == "urls.py"]
        if len(shown) == 1 and not _has_app_name(self.files[shown[0]]):
            return module_name(shown[0])
        # `app_name` takes effect only where the module is included.
        routes = ", ".join(f'path("", include("{module_name(path)}"))' for path in shown)
        self._write(URLS, INCLUDING.format(routes) if shown else ADMIN)
        return module_name(URLS)

    def _write_template(self, fence: Fence) -> None:
        title = PurePosixPath(fence.title)
        self._write(title if "templates" in title.parts else "templates" / title, fence.code)

    def _write(self, path: PurePosixPath, text: str) -> None:
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def _make_package(self, path: PurePosixPath) -> None:
        for package in [path, *path.parents][:-1]:
            (self.folder / package).mkdir(parents=True, exist_ok=True)
            (self.folder / package / "__init__.py").touch()


def in_one_file(fences: list[Fence]) -> str:
    """Fences of one title, each on its own lines of the page."""
    text = ""
    for fence in fences:
        text += "\n" * (fence.line - text.count("\n")) + fence.code
    return text


def _has_app_name(fences: list[Fence]) -> bool:
    statements = ast.parse(in_one_file(fences)).body
    targets = [target for each in statements if isinstance(each, ast.Assign) for target in each.targets]
    return any(isinstance(target, ast.Name) and target.id == "app_name" for target in targets)

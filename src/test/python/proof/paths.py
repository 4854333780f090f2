"""Where a titled fence goes in the throw-away project."""

import re
from pathlib import PurePosixPath

from proof.fences import Fence

ROOT_FILES = {"manage.py", "conftest.py"}
FOLDERS_OF_AN_APP = {"migrations", "management", "templatetags"}
SIGNS_OF_AN_APP = {"models.py", "apps.py", "admin.py"}


def path_of(fence: Fence) -> PurePosixPath:
    path = PurePosixPath(fence.title)
    if path == PurePosixPath("settings.py"):
        return PurePosixPath("project/settings.py")
    if re.fullmatch(r"\d{4}_\w+\.py", fence.title):
        return PurePosixPath("app/migrations") / path
    if (len(path.parts) == 1 and path.name not in ROOT_FILES) or path.parts[0] in FOLDERS_OF_AN_APP:
        return PurePosixPath("app") / path
    return path


def is_settings(path: PurePosixPath) -> bool:
    """Settings of another project than the one that runs, such as mysite/settings/production.py."""
    return "settings" in (path.stem, path.parent.name) and path.parts[0] != "project"


def module_name(path: PurePosixPath) -> str:
    return ".".join([*path.parts[:-1], path.stem]).removesuffix(".__init__")


def apps_among(paths: list[PurePosixPath]) -> list[str]:
    """`app`, every other top folder, and any deeper folder that looks like an app."""
    apps = {"app": None}
    for path in paths:
        if path.parts[0] == "project" or len(path.parts) == 1:
            continue
        apps[path.parts[0]] = None
        if path.name in SIGNS_OF_AN_APP:
            apps[".".join(path.parts[:-1])] = None
    return list(apps)

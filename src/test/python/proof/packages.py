"""Third-party packages: which are installed, and which of them are Django apps."""

import functools
import re
from importlib import metadata

APPS = {
    "channels": "channels",
    "django-allauth": "allauth",
    "django-cors-headers": "corsheaders",
    "django-crispy-forms": "crispy_forms",
    "django-debug-toolbar": "debug_toolbar",
    "django-extensions": "django_extensions",
    "django-filter": "django_filters",
    "django-guardian": "guardian",
    "django-storages": "storages",
    "djangorestframework": "rest_framework",
    "drf-spectacular": "drf_spectacular",
}


@functools.cache
def installed() -> dict[str, str]:
    return {_normal(each.metadata["Name"]): each.version for each in metadata.distributions() if each.metadata["Name"]}


def missing(names: list[str]) -> list[str]:
    return [name for name in names if _normal(name) not in installed()]


def apps_of(names: list[str]) -> list[str]:
    return [APPS[_normal(name)] for name in names if _normal(name) in APPS]


def _normal(name: str) -> str:
    """PEP 503."""
    return re.sub(r"[-_.]+", "-", name).lower()

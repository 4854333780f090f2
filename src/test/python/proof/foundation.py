"""The settings that `startproject` writes, copied into each throw-away project; a page's settings.py comes on top."""

from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent
SECRET_KEY = "only-for-throw-away-projects-0123456789-abcdefghijklmnopqrstuvwxyz"
DEBUG = True
ALLOWED_HOSTS = []
INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]
DATABASES = {"default": {}}
AUTH_PASSWORD_VALIDATORS = []
LANGUAGE_CODE = "en-us"
TIME_ZONE = "UTC"
USE_I18N = True
USE_TZ = True
STATIC_URL = "static/"
MEDIA_ROOT = BASE_DIR / "media"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
# The admin is always installed, whatever a page's MIDDLEWARE and TEMPLATES are.
CHECKS_OF_THE_ADMIN = [f"admin.E{number}" for number in range(401, 412)]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"


def complete(settings, apps, urlconf, migrated):
    """What a page need not show: its own apps, its URLs, a database that is there."""
    installed = settings["INSTALLED_APPS"] = list(settings["INSTALLED_APPS"])
    installed += [app for app in apps if not _is_installed(app, installed)]
    settings.setdefault("ROOT_URLCONF", urlconf)
    settings.setdefault("CELERY_TASK_ALWAYS_EAGER", True)
    settings["ALLOWED_HOSTS"] = [*settings["ALLOWED_HOSTS"], "testserver"]
    settings["SILENCED_SYSTEM_CHECKS"] = [*settings.get("SILENCED_SYSTEM_CHECKS", []), *CHECKS_OF_THE_ADMIN]
    settings["DATABASES"] = {alias: _on_sqlite(alias, each) for alias, each in settings["DATABASES"].items()}
    if not migrated:
        settings["MIGRATION_MODULES"] = _OnlyOf(apps)


def _is_installed(app, installed):
    return any(entry == app or entry.startswith(f"{app}.apps.") for entry in installed)


def _on_sqlite(alias, database):
    """Any database becomes an SQLite file: in a file, threads see each other's rows, as async code needs it."""
    is_sqlite = database.get("ENGINE", "").endswith("sqlite3")
    options = dict(database.get("OPTIONS", {})) if is_sqlite else {}
    options.setdefault("init_command", "PRAGMA synchronous=OFF;")
    mirrored = database.get("TEST", {}).get("MIRROR") or alias
    return {
        **database,
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": BASE_DIR / f"{mirrored}.sqlite3",
        "OPTIONS": options,
    }


class _OnlyOf(dict):
    """Switches off the migrations of all apps but the page's own: creating tables directly is much faster."""

    def __init__(self, apps):
        super().__init__()
        self.labels = {app.rpartition(".")[2] for app in apps}

    def __contains__(self, label):
        return label not in self.labels

    def __getitem__(self, label):
        return None

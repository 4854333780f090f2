import os
import tempfile
import unittest

from proof.packages import missing
from tests.proving import POST, ProofCase, output, python

VIEW = python(
    "from django.http import HttpResponse\n\ndef home(request):\n    return HttpResponse('home')", 'title="views.py"'
)
URLS = python(
    "from django.urls import path\nfrom app import views\n\nurlpatterns = [path('', views.home, name='home')]",
    'title="urls.py"',
)
GET = "from django.test import Client\nprint(Client().get('/').content)"


class ProjectsTest(ProofCase):
    def test_urls_of_an_app_are_the_root(self):
        self.assertPasses(VIEW, URLS, python(GET), output("b'home'"))

    def test_urls_with_an_app_name_are_included(self):
        urls = URLS.replace("urlpatterns", "app_name = 'blog'\nurlpatterns")
        self.assertPasses(
            VIEW, urls, python("from django.urls import reverse\nprint(reverse('blog:home'))"), output("/")
        )

    def test_urls_of_the_project_win(self):
        root = python(
            "from django.urls import include, path\nurlpatterns = [path('a/', include('app.urls'))]",
            'title="project/urls.py"',
        )
        self.assertPasses(
            VIEW, URLS, root, python("from django.urls import reverse\nprint(reverse('home'))"), output("/a/")
        )

    def test_settings_come_on_top(self):
        self.assertPasses(
            python(
                "TIME_ZONE = 'Europe/Rome'\nMIDDLEWARE = [m for m in MIDDLEWARE if 'csrf' not in m]",
                'title="settings.py"',
            ),
            python("from django.conf import settings\nprint(settings.TIME_ZONE, len(settings.MIDDLEWARE))"),
            output("Europe/Rome 6"),
        )
        self.assertFails(python("A = 1\nB = C", 'title="settings.py"'), line=3, message="NameError")

    def test_any_database_becomes_sqlite_and_keeps_its_alias(self):
        settings = """
            DATABASES = {
                "default": {"ENGINE": "django.db.backends.postgresql", "NAME": "x", "OPTIONS": {"pool": True}},
                "replica": {"ENGINE": "django.db.backends.postgresql", "TEST": {"MIRROR": "default"}},
                "archive": {"ENGINE": "django.db.backends.sqlite3", "NAME": "y"},
            }
        """
        code = """
            Post.objects.create(title="a")
            print([Post.objects.using(alias).count() for alias in ("default", "replica", "archive")])
        """
        self.assertPasses(POST, python(settings, 'title="settings.py"'), python(code, "queries=4"), output("[1, 1, 0]"))

    def test_an_env_fence_sets_the_environment(self):
        settings = python("import os\nTIME_ZONE = os.environ['ZONE']", 'title="settings.py"')
        code = python("from django.conf import settings\nprint(settings.TIME_ZONE)")
        self.assertPasses('```ini title=".env"\nZONE="Asia/Tokyo"\n```', settings, code, output("Asia/Tokyo"))

    def test_settings_of_another_package_wait_for_the_page(self):
        settings = python("import os\nKEY = os.environ['KEY_OF_A_PAGE']", 'title="mysite/settings.py"')
        code = "import os\nos.environ['KEY_OF_A_PAGE'] = 'k'\nfrom mysite import settings\nprint(settings.KEY)"
        self.assertPasses(settings, python(code), output("k"))
        self.assertFails(settings, line=3, message="KeyError")

    def test_apps_have_their_own_folders(self):
        author = python(
            "from django.db import models\n\nclass Author(models.Model):\n    pass", 'title="blog/models.py"'
        )
        book = python(
            "class Book(models.Model):\n    author = models.ForeignKey(Author, models.CASCADE)",
            'title="blog/models.py"',
        )
        nested = author.replace("blog/", "apps/shop/").replace("Author", "Customer")
        self.assertPasses(
            author,
            "Prose.",
            book,
            nested,
            python("print(Book._meta.label, Customer._meta.label)"),
            output("blog.Book shop.Customer"),
        )

    def test_imports_every_file_and_names_the_line(self):
        self.assertFails(
            POST,
            python("from .models import Post\nfrom .models import Author", 'title="views.py"'),
            line=10,
            message="Author",
        )
        self.assertFails(python("workers = 2 / 0", 'title="gunicorn.conf.py"'), line=2, message="ZeroDivisionError")

    def test_reports_what_the_system_checks_say(self):
        admin = """
            from django.contrib import admin
            from .models import Post

            @admin.register(Post)
            class PostAdmin(admin.ModelAdmin):
                list_display = ["headline"]
        """
        self.assertFails(POST, python(admin, 'title="admin.py"'), line=1, message="admin.E108")

    def test_files_beside_the_packages_are_imported_too(self):
        self.assertFails(python("1 / 0", 'title="manage.py"'), line=2, message="ZeroDivisionError")

    def test_the_admin_need_not_be_installed(self):
        settings = python("INSTALLED_APPS = ['app']\nMIDDLEWARE = []", 'title="settings.py"')
        self.assertPasses(settings, POST, python("print(Post.objects.count())"), output("0"))

    def test_a_custom_user_works(self):
        self.assertPasses(
            python(
                "from django.contrib.auth.models import AbstractUser\n\nclass User(AbstractUser):\n    pass",
                'title="accounts/models.py"',
            ),
            python("AUTH_USER_MODEL = 'accounts.User'", 'title="settings.py"'),
            python("print(User.objects.create_user('ann')._meta.label)"),
            output("accounts.User"),
        )

    def test_hints_at_models_without_a_file(self):
        self.assertFails(
            python("from django.db import models\nclass P(models.Model): pass"), line=3, message='title="models.py"'
        )

    def test_commands_and_template_tags_are_packages(self):
        command = """
            from django.core.management import BaseCommand

            class Command(BaseCommand):
                def handle(self, **options):
                    self.stdout.write("done")
        """
        tags = """
            from django import template

            register = template.Library()

            @register.filter
            def shout(text):
                return text.upper()
        """
        self.assertPasses(
            python(command, 'title="management/commands/work.py"'),
            python(tags, 'title="templatetags/loud.py"'),
            "```django\n{% load loud %}{{ name|shout }}\n```",
            python("from django.core.management import call_command\ncall_command('work')"),
            output("done"),
        )

    def test_templates_are_parsed_and_on_disk(self):
        verdict = self.assertPasses(
            '```django title="templates/base.html"\n<p>{% block x %}{% endblock %}</p>\n```',
            '```django title="page.html"\n{% extends "base.html" %}{% block x %}{{ y }}{% endblock %}\n```',
            python(
                "from django.template.loader import render_to_string\nprint(render_to_string('page.html', {'y': 1}))"
            ),
            output("<p>1</p>", "html"),
        )
        self.assertEqual({1, 5}, verdict.parsed)
        self.assertFails("```django\n\n{% if %}{% endif %}\n```", line=3, message="TemplateSyntaxError")
        self.assertFails('```html title="templates/x.html"\n{% load nothing %}\n```', line=2, message="nothing")
        self.assertPasses('```django fragment="not Django\'s"\n{% load nothing %}\n```')


class FilesTest(ProofCase):
    def test_writes_nothing_outside_of_the_project(self):
        with tempfile.TemporaryDirectory() as folder:
            title = f"{folder}/x.py"
            self.assertFails(python("x = 1", f'title="{title}"'), line=1, message="inside the project")
            self.assertEqual([], os.listdir(folder))


class MigrationsTest(ProofCase):
    SECOND = """
        from django.db import migrations

        def fill(apps, schema_editor):
            apps.get_model("app", "Post").objects.create(title="made by a migration")

        class Migration(migrations.Migration):
            dependencies = [("app", "0001_initial")]
            operations = [migrations.RunPython(fill)]
    """

    def test_runs_migrations_after_a_first_one_made_from_the_models(self):
        self.assertPasses(
            POST,
            python(self.SECOND, 'title="migrations/0002_fill.py"'),
            python("print(Post.objects.get().title)"),
            output("made by a migration"),
        )
        self.assertPasses(POST, python(self.SECOND, 'title="0002_fill.py"'), python("Post.objects.get()"))

    def test_reports_the_line_of_a_migration_that_fails(self):
        broken = self.SECOND.replace("title=", "titel=")
        self.assertFails(
            POST, python(broken, 'title="migrations/0002_fill.py"'), python("x = 1"), line=12, message="titel"
        )


class TestsTest(ProofCase):
    def file(self, body, base="TestCase"):
        return python(
            f"from django.test import {base}\n\nclass T({base}):\n    def test_it(self):\n        {body}",
            'title="tests.py"',
        )

    def test_runs_the_tests_of_a_page(self):
        self.assertPasses(
            POST,
            '```python title="models.py"\n```',
            self.file("from app.models import Post; assert not Post.objects.exists()"),
        )
        self.assertFails(self.file("self.assertEqual(1, 2)"), line=6, message="test fails: test_it", detail="1 != 2")
        self.assertFails(self.file("1 / 0", "SimpleTestCase"), line=6, message="test fails", detail="ZeroDivisionError")

    def test_a_file_without_a_test_is_a_failure(self):
        self.assertFails(python("def test_it():\n    pass", 'title="tests.py"'), line=1, message="no test in this file")

    def test_scripts_may_have_set_up_the_test_environment(self):
        self.assertPasses(
            python("from django.test.utils import setup_test_environment\nsetup_test_environment()"),
            self.file("self.assertEqual(1, 1)"),
        )


@unittest.skipIf(missing(["pytest"]), "pytest is not installed")
class PytestTest(ProofCase):
    def test_runs_pytest_where_the_page_needs_it(self):
        fixture = python(
            "import pytest\n\n@pytest.fixture\ndef three():\n    return 3", 'title="conftest.py" needs="pytest"'
        )
        test = "def test_three(three):\n    assert three == 3"
        self.assertPasses(fixture, python(test, 'title="test_a.py" needs="pytest"'))
        failing = python(test.replace("== 3", "== 4"), 'title="test_a.py" needs="pytest"')
        self.assertFails(fixture, failing, line=11, message="test fails: app/test_a.py::test_three", detail="3 == 4")

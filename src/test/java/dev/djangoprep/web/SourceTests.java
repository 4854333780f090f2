package dev.djangoprep.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SourceTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					https://docs.djangoproject.com/en/5.2/ref/models/querysets/#select-related | Django 5.2 docs · ref/models/querysets · select-related
					https://docs.djangoproject.com/en/dev/topics/db/                 | Django dev docs · topics/db
					https://docs.djangoproject.com/en/6.1/                           | Django 6.1 docs
					https://code.djangoproject.com/ticket/373                        | Django tickets · ticket/373
					https://www.djangoproject.com/weblog/2026/                       | Django project · weblog/2026
					https://www.django-rest-framework.org/api-guide/serializers/     | Django REST framework · api-guide/serializers
					https://docs.celeryq.dev/en/stable/userguide/tasks.html          | Celery docs · userguide/tasks
					https://channels.readthedocs.io/en/latest/topics/consumers.html  | Channels docs · topics/consumers
					https://django-debug-toolbar.readthedocs.io/en/latest/           | django-debug-toolbar docs
					https://docs.python.org/3/library/functools.html#functools.wraps | Python 3 docs · library/functools · functools.wraps
					https://docs.python.org/3.13/library/asyncio.html                | Python 3.13 docs · library/asyncio
					https://peps.python.org/pep-0008/                                | Python · pep-0008
					https://www.postgresql.org/docs/current/indexes.html             | PostgreSQL docs · indexes
					https://github.com/django/django                                 | GitHub · django/django
					https://github.company.example/x                                 | github.company.example · x
					https://example.org                                              | example.org
					""")
	void isNamedAfterItsAddress(String url, String label) {
		assertThat(Source.of(url).label()).isEqualTo(label);
	}

}

package dev.djangoprep.content.check;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RemovedApisTests {

	@ParameterizedTest
	@ValueSource(strings = { "from django.shortcuts import render_to_response", "request.is_ajax()",
			"models.CheckConstraint(name=\"x\", check=models.Q(a=F(\"b\")))", "CheckConstraint(Q(a__gt=1), \"name\")",
			"post.save(True)", "format_html(\"<b>bold</b>\")", "ArrayAgg(\"tags__name\", ordering=\"name\")",
			"finders.find(\"a.css\", all=True)", "class Meta:\n    index_together = [[\"a\", \"b\"]]",
			"STATICFILES_STORAGE = \"x\"", "import pytz",
			"from django.utils import timezone\n\nnow.astimezone(timezone.utc)",
			"Post.objects.prefetch_related(\"tags\").filter(a=1).iterator()",
			"models.ForeignKey(\"auth.User\", null=True)", "models.ForeignKey(User)",
			"from django.conf.urls import include, url", "Signal(providing_args=[\"a\"])",
			"from django.contrib.auth.views import login", "if request.user.is_authenticated():",
			"PASSWORD_HASHERS = [\"django.contrib.auth.hashers.SHA1PasswordHasher\"]",
			"self.assertFormError(response, \"form\", \"name\", \"Required\")" })
	void findsWhatIsGone(String code) {
		assertThat(found("python", code)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "return self.render_to_response(context)", "def render_to_response(self, context):",
			"models.CheckConstraint(condition=models.Q(a=1), name=\"check\")", "post.save(update_fields=[\"a\"])",
			"format_html(\"<b>{}</b>\", name)", "ArrayAgg(\"name\", order_by=\"name\")",
			"finders.find(\"a.css\", find_all=True)", "from datetime import timezone\n\nnow.astimezone(timezone.utc)",
			"from django.utils import timezone\n\ntimezone.now()",
			"Post.objects.prefetch_related(\"tags\").iterator(chunk_size=100)", "Post.objects.iterator()",
			"models.ForeignKey(User, models.CASCADE)", "models.ForeignKey(User, on_delete=models.SET(get_user))",
			"models.ForeignKey(User, ...)", "models.ForeignKey(User, **options)", "forms.NullBooleanField()",
			"from django.contrib.auth.views import LoginView, logout_then_login", "if request.user.is_authenticated:",
			"# request.is_ajax() is gone", "url = reverse(\"home\")",
			"self.assertFormError(response.context[\"form\"], \"a\", \"b\")", "six = 6", "views = []" })
	void leavesWhatIsThereAlone(String code) {
		assertThat(found("python", code)).isEmpty();
	}

	@Test
	void knowsTemplatesAndCommands() {
		assertThat(found("django", "{% load static staticfiles %}{% ifequal a b %}{% endifequal %}")).hasSize(2);
		assertThat(found("bash", "$ django-admin.py startproject x")).hasSize(1);
		assertThat(found("bash", "$ django-admin startproject x")).isEmpty();
	}

	private static List<RemovedApi> found(String language, String code) {
		return RemovedApis.used(language, code).keySet().stream().toList();
	}

}

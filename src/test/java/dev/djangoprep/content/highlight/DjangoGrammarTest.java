package dev.djangoprep.content.highlight;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DjangoGrammarTest {

	@ParameterizedTest
	@ValueSource(strings = { "‹k {% extends› ‹s \"base.html\"› ‹k %}›",
			"‹k {% for› post ‹k in› posts ‹k reversed %}›x‹k {% endfor %}›",
			"‹k {% if› a ‹k and not› b.c ‹k or› d|length > ‹n 3› ‹k %}›x‹k {% else %}›y‹k {% endif %}›",
			"‹k {% with› total=a.count ‹k %}{% include› ‹s 'x.html'› ‹k with› a=‹b None› ‹k only %}›",
			"‹k {%csrf_token%}›", "‹k {% url› ‹s \"post\"› post.pk ‹k as› link ‹k %}›", "{ % csrf_token % }",
			"‹k {% never› closed\n‹t <p>›" })
	void marksTags(String marked) {
		assertDjango(marked);
	}

	@ParameterizedTest
	@ValueSource(strings = { "‹v {{ post.title|lower }}›", "‹v {{ post.body|truncatewords:›‹s \"20\"›‹v |safe }}›",
			"‹v {{ never \n{{ x }}› }}" })
	void marksVariables(String marked) {
		assertDjango(marked);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "‹c {# a {{ b }} #}›x", "‹c {% comment \"why\" %} {% if %}<b>\n{% endcomment %}›‹v {{ x }}›",
					"‹c <!-- <b> -- {{ x }} -->›x", "‹k {% verbatim %}›{{ raw }}<b>‹k {% endverbatim %}›‹v {{ x }}›" })
	void marksWhatIsNotInterpreted(String marked) {
		assertDjango(marked);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "‹t <!DOCTYPE html>›", "‹t <a› ‹a href›=‹s \"x\"› ‹a data-id›=‹s '1'› ‹a hidden›‹t >›x‹t </a>›",
					"‹t <br/>›", "‹t <input› ‹a value›=‹s a/b›‹t >›", "a < b && c > d &amp; e", "‹t <p\n<b>›" })
	void marksElements(String marked) {
		assertDjango(marked);
	}

	@Test
	void marksTemplateInsideAttributes() {
		assertDjango(
				"‹t <a› ‹a href›=‹s \"›‹k {% url› ‹s 'home'› ‹k %}›‹s ?q=›‹v {{ q }}›‹s \"› ‹k {% if› a ‹k %}›‹a hidden›‹k {% endif %}›‹t >›");
	}

	@ParameterizedTest
	@ValueSource(strings = { "‹t <script>›‹k const› x = ‹n 1›; ‹k if› (a < b) y = ‹s \"</b>\"›;‹t </script><p>›",
			"‹t <script› ‹a src›=‹s \"x.js\"›‹t ></script>›x", "‹t <script>›f(‹v {{ id }}›)‹t </script>›",
			"‹t <style>.a› { ‹a color›: red; }‹t </style>›x", "‹t <scripted>›if" })
	void readsScriptsAndStylesInTheirOwnLanguage(String marked) {
		assertDjango(marked);
	}

	@Test
	void readsHtmlTheSameWay() {
		MarkedCode.assertMarks("html", "‹t <p>›‹v {{ x }}›‹t </p>›");
	}

	private static void assertDjango(String marked) {
		MarkedCode.assertMarks("django", marked);
	}

}

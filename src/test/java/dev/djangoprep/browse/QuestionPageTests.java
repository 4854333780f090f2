package dev.djangoprep.browse;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.djangoprep.catalog.Catalog;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Question;
import dev.djangoprep.catalog.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

@ReadingTest
class QuestionPageTests {

	private static final Pattern JSON_LD = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>",
			Pattern.DOTALL);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Catalog catalog;

	private String page(Question question) {
		given(this.catalog.question(new Slug("lazy"))).willReturn(Optional.of(question));
		given(this.catalog.questionsOf(Samples.ORM)).willReturn(List.of(Samples.summary("before", Level.BEGINNER),
				Samples.summary("lazy", Level.ADVANCED), Samples.summary("after", Level.EXPERT)));
		given(this.catalog.questions(List.of(new Slug("n-plus-one"))))
			.willReturn(List.of(Samples.summary("n-plus-one", Level.EXPERT)));
		given(this.catalog.topics()).willReturn(
				List.of(Samples.overview("orm", "ORM & queries", 1, 1), Samples.overview("forms", "Forms", 0, 0)));
		var response = this.mvc.get().uri("/questions/lazy").exchange();
		assertThat(response).hasStatusOk();
		return assertThat(response).bodyText().actual();
	}

	@Test
	void beginsWithTheQuestionAndItsShortAnswer() {
		assertThat(page(Samples.concept())).containsSubsequence("<main",
				"<a href=\"/topics/orm\">ORM &amp; queries</a>", "<h1>Why <code>&lt;lazy&gt;</code>?</h1>",
				"<span class=\"level advanced\">Advanced</span>", "Concept", "Django 5.2 – 6.1",
				"<p>A <em>short</em> answer</p>", "<h2 id=\"key-points\">Key points</h2>");
	}

	@Test
	void putsTheContentsBehindTheAnswer() {
		assertThat(page(Samples.concept())).containsSubsequence("</main>", "aria-label=\"Contents\"",
				"<a href=\"/questions/before\">Why &lt;before&gt;?</a>",
				"<a href=\"/questions/lazy\" aria-current=\"page\">", "<a href=\"/topics\">All topics</a>");
	}

	@Test
	void marksKeyPointsAsAChecklist() {
		assertThat(page(Samples.concept())).containsSubsequence("<div class=\"checklist\" data-question=\"lazy\">",
				"Key points", "<li>Of Key points</li>", "</div>");
	}

	@Test
	void closesTheSolutionOfACodingQuestionOnly() {
		assertThat(page(Samples.coding())).containsOnlyOnce("<details>")
			.containsSubsequence("<details>", "<h2 id=\"solution\">", "Of Solution", "</details>", "Of Key points");
		assertThat(page(Samples.concept())).doesNotContain("<details");
	}

	@Test
	void saysWhatIsOnALongPage() {
		assertThat(page(Samples.coding())).contains("On this page", "<a href=\"#solution\">Solution</a>");
		assertThat(page(Samples.concept())).doesNotContain("On this page");
	}

	@Test
	void tellsSourcesVersionsAndTheDayOfReview() {
		assertThat(page(Samples.coding())).contains("Django 6.0 – 6.1",
				"href=\"https://docs.djangoproject.com/en/5.2/topics/db/queries/#querysets-are-lazy\"",
				"Django 5.2 docs · topics/db/queries · querysets-are-lazy", "Reviewed <time>2026-11-21</time>",
				"href=\"/tags/queryset\"");
	}

	@Test
	void namesNoVersionsWhereNoneMatter() {
		assertThat(page(Samples.behavioral())).doesNotContain("Django 5.2 – 6.1");
	}

	@Test
	void leadsOn() {
		assertThat(page(Samples.coding())).contains("An interviewer may ask next", "href=\"/questions/n-plus-one\"",
				"rel=\"prev\" href=\"/questions/before\"", "rel=\"next\" href=\"/questions/after\"",
				"href=\"https://git.example.org/edit/orm/lazy.md\"");
		assertThat(page(Samples.concept())).doesNotContain("An interviewer may ask next");
	}

	@Test
	void describesItselfToMachines() {
		assertThat(page(Samples.concept())).contains("<title>Why &lt;lazy&gt;? · Django Prep</title>",
				"<meta name=\"description\" content=\"A &quot;short&quot; &lt;/script&gt;&lt;!-- answer\">",
				"<link rel=\"canonical\" href=\"https://prep.example.org/questions/lazy\">",
				"<meta property=\"og:title\" content=\"Why &lt;lazy&gt;?\">");
	}

	@Test
	void carriesTheAnswerAsStructuredDataThatCannotEndItsScript() {
		Matcher script = JSON_LD.matcher(page(Samples.coding()));
		assertThat(script.find()).isTrue();
		assertThat(script.group(1)).doesNotContain("<");
		JsonNode data = JsonMapper.shared().readTree(script.group(1));
		assertThat(data.path("@type").asString()).isEqualTo("QAPage");
		assertThat(data.at("/mainEntity/name").asString()).isEqualTo("Why <lazy>?");
		assertThat(data.at("/mainEntity/acceptedAnswer/text").asString()).isEqualTo("A \"short\" </script><!-- answer");
	}

	@Test
	void needsNoInlineScriptOrStyle() {
		assertThat(page(Samples.coding())).doesNotContain("<style", " style=\"", " onclick", "javascript:")
			.doesNotContainPattern("<script>");
	}

	@Test
	void sendsFormerSlugsToTheNewOneForGood() {
		given(this.catalog.formerly(new Slug("laziness"))).willReturn(Optional.of(new Slug("lazy")));
		assertThat(this.mvc.get().uri("/questions/laziness?page=1")).hasStatus(HttpStatus.MOVED_PERMANENTLY)
			.hasRedirectedUrl("/questions/lazy");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/questions/unknown", "/questions/Not_a_slug", "/questions/a%20b", "/questions/%3Cb%3E" })
	void hasNoPageUnder(String address) {
		assertThat(this.mvc.get().uri(URI.create(address))).hasStatus(HttpStatus.NOT_FOUND);
	}

}

package dev.djangoprep.browse;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.djangoprep.catalog.Catalog;
import dev.djangoprep.catalog.Kind;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.QuestionFilter;
import dev.djangoprep.catalog.QuestionSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

@ReadingTest
class ListPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Catalog catalog;

	@BeforeEach
	void fillCatalog() {
		List<QuestionSummary> questions = List.of(Samples.summary("first", Level.BEGINNER),
				Samples.summary("last", Level.EXPERT));
		given(this.catalog.topic(Samples.ORM)).willReturn(Optional.of(Samples.orm()));
		given(this.catalog.topics()).willReturn(
				List.of(Samples.overview("orm", "ORM & queries", 1, 1), Samples.overview("forms", "Forms", 0, 0)));
		given(this.catalog.countByTag()).willReturn(Map.of("queryset", 2L));
		Map<Level, Long> levels = Samples.counts(Level.class);
		levels.put(Level.EXPERT, 60L);
		given(this.catalog.countByLevel(any())).willReturn(levels);
		Map<Kind, Long> kinds = Samples.counts(Kind.class);
		kinds.put(Kind.CODING, 120L);
		given(this.catalog.countByKind(any())).willReturn(kinds);
		given(this.catalog.questions(any(), any(PageRequest.class))).willAnswer((call) -> {
			PageRequest page = call.getArgument(1);
			return new PageImpl<>((page.getPageNumber() < 3) ? questions : List.of(), page, 120);
		});
	}

	@Test
	void showsATopicsQuestionsUnderTheirLevels() {
		assertThat(this.mvc.get().uri("/topics/orm")).hasStatusOk()
			.bodyText()
			.containsSubsequence("<h1>ORM &amp; queries</h1>", "<p>The ORM decides interviews.</p>", "120 questions",
					">Beginner</span>", "<a href=\"/questions/first\">Why <code>&lt;first&gt;</code>?</a>",
					">Expert</span>", "<a href=\"/questions/last\">");
	}

	@Test
	void marksTheTopicInTheContents() {
		assertThat(this.mvc.get().uri("/topics/orm")).bodyText()
			.contains("<a href=\"/topics/orm\" aria-current=\"page\">ORM &amp; queries</a>",
					"<a href=\"/topics/forms\">Forms</a>");
	}

	@Test
	void keepsOneFilterInTheLinksOfTheOther() {
		assertThat(this.mvc.get().uri("/topics/orm?level=expert&kind=coding")).bodyText()
			.contains("href=\"/topics/orm?level=expert&amp;kind=coding#page_questions\" aria-current=\"true\">Coding",
					"href=\"/topics/orm?level=expert&amp;kind=coding#page_questions\" aria-current=\"true\">Expert",
					"href=\"/topics/orm?level=expert#page_questions\">All <span class=\"count\">120",
					"href=\"/topics/orm?kind=coding#page_questions\">All <span class=\"count\">60");
	}

	@Test
	void offersNoLinkToAnEmptyList() {
		assertThat(this.mvc.get().uri("/topics/orm")).bodyText()
			.contains("<span class=\"none\">Scenario <span class=\"count\">0</span></span>")
			.doesNotContain("kind=scenario");
	}

	@Test
	void turnsPagesWithoutLosingTheFilter() {
		assertThat(this.mvc.get().uri("/topics/orm?kind=coding&page=2")).bodyText()
			.contains("rel=\"prev\" href=\"/topics/orm?kind=coding#page_questions\"",
					"href=\"/topics/orm?kind=coding&amp;page=2#page_questions\" aria-current=\"page\"",
					"rel=\"next\" href=\"/topics/orm?kind=coding&amp;page=3#page_questions\"", "page 2");
	}

	@Test
	void namesTheUnfilteredListAsTheOneToBeFound() {
		assertThat(this.mvc.get().uri("/topics/orm?kind=coding&page=2&utm=%3Cb%3E")).bodyText()
			.contains("<link rel=\"canonical\" href=\"https://prep.example.org/topics/orm\">")
			.doesNotContain("utm");
	}

	@Test
	void showsALevelsQuestionsUnderTheirTopics() {
		assertThat(this.mvc.get().uri("/levels/expert?kind=coding")).hasStatusOk()
			.bodyText()
			.contains("<a href=\"/topics/orm?level=expert#page_questions\">ORM &amp; queries</a>",
					"href=\"/questions/first\"", "<span class=\"note\">Concept</span>",
					"href=\"/levels/expert#page_questions\">All",
					"<a href=\"/levels/expert\" aria-current=\"page\">Expert</a>");
	}

	@Test
	void asksTheCatalogForWhatTheAddressSays() {
		QuestionFilter filter = new QuestionFilter(null, Level.BEGINNER, Kind.CODING, "queryset");
		given(this.catalog.questions(filter, PageRequest.of(1, 50)))
			.willReturn(new PageImpl<>(List.of(Samples.summary("asked", Level.BEGINNER))));
		assertThat(this.mvc.get().uri("/tags/queryset?level=beginner&kind=coding&page=2")).hasStatusOk()
			.bodyText()
			.contains("href=\"/questions/asked\"");
	}

	@Test
	void tellsTheLevelOfEachQuestionWithATag() {
		assertThat(this.mvc.get().uri("/tags/queryset")).hasStatusOk()
			.bodyText()
			.contains("<a href=\"/topics/orm\">ORM &amp; queries</a>",
					"<span class=\"note level beginner\">Beginner · Concept</span>",
					"<span class=\"note level expert\">Expert · Concept</span>");
	}

	@Test
	void listsTags() {
		assertThat(this.mvc.get().uri("/tags")).hasStatusOk()
			.bodyText()
			.contains("<a href=\"/tags/queryset\">queryset <span class=\"count\">2</span></a>");
	}

	@Test
	void saysThatAListIsEmpty() {
		given(this.catalog.questions(any(), any(PageRequest.class))).willReturn(new PageImpl<>(List.of()));
		assertThat(this.mvc.get().uri("/topics/orm?level=advanced")).hasStatusOk()
			.bodyText()
			.contains("No question here yet");
	}

	@Test
	void collectsATopicsCodeOnOnePage() {
		given(this.catalog.questionsWithSnippets(Samples.ORM)).willReturn(List.of(Samples.coding()));
		assertThat(this.mvc.get().uri("/topics/orm/snippets")).hasStatusOk()
			.bodyText()
			.containsSubsequence("<a href=\"/questions/lazy\">", "<figcaption>models.py</figcaption>",
					"<pre><code>pass</code></pre>");
	}

	/**
	 * Unknown values are not ignored: the same list would stand under any number of
	 * addresses.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "/topics/unknown", "/topics/Not_a_slug", "/topics/unknown/snippets", "/levels/novice",
			"/tags/unknown", "/topics/orm?level=novice", "/topics/orm?level=", "/topics/orm?kind=riddle",
			"/topics/orm?level=expert&level=expert", "/topics/orm?page=0", "/topics/orm?page=-1", "/topics/orm?page=4",
			"/topics/orm?page=01", "/topics/orm?page=99999999999", "/topics/orm?page=x", "/levels/expert?page=4",
			"/tags/queryset?page=4" })
	void hasNoPageUnder(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(HttpStatus.NOT_FOUND);
	}

}

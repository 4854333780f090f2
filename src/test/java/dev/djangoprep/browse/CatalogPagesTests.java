package dev.djangoprep.browse;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dev.djangoprep.catalog.Catalog;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.QuestionSummary;
import dev.djangoprep.web.SitePage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class CatalogPagesTests {

	private final Catalog catalog = mock(Catalog.class);

	private final CatalogPages pages = new CatalogPages(this.catalog);

	@BeforeEach
	void fillCatalog() {
		given(this.catalog.topics()).willReturn(List.of(Samples.overview("orm", "ORM and queries", 2, 0),
				Samples.overview("testing", "Testing", 0, 0)));
		given(this.catalog.countByTag()).willReturn(Map.of("queryset", 2L));
		given(this.catalog.questionsOf(Samples.ORM)).willReturn(List.of(summary("select-related-vs-prefetch-related"),
				summary("n-plus-one"), summary("lazy-evaluation")));
	}

	@Test
	void areAllPagesForSearchEngines() {
		assertThat(this.pages.all()).extracting(SitePage::path)
			.contains("/", "/topics", "/tags", "/levels/expert", "/topics/orm", "/topics/orm/snippets",
					"/tags/queryset", "/questions/n-plus-one")
			.doesNotHaveDuplicates();
	}

	@Test
	void tellWhenTheyChanged() {
		assertThat(this.pages.all()).filteredOn((page) -> page.path().equals("/topics/orm"))
			.extracting(SitePage::changed)
			.containsExactly(Samples.REVIEWED.minusDays(1));
	}

	@ParameterizedTest
	@CsvSource({ "/questions/selct-related, /questions/select-related-vs-prefetch-related",
			"/questions/select_related_vs_prefetch_related/, /questions/select-related-vs-prefetch-related",
			"/questions/n-plus-1, /questions/n-plus-one", "/lazy-evaluation.html, /questions/lazy-evaluation",
			"/question/LazyEvaluation, /questions/lazy-evaluation", "/topics/tests, /topics/testing",
			"/topics/orm-and-queries, /topics/orm", "/topic/, /topics" })
	void knowWhatSomebodyMeant(String path, String meant) {
		assertThat(this.pages.nearest(path)).first().extracting(SitePage::path).isEqualTo(meant);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/wp-login.php", "/", "//", "", "/%00", "/questions/zzzzzz" })
	void offerNothingThatIsNotAlike(String path) {
		assertThat(this.pages.nearest(path)).isEmpty();
	}

	@Test
	void offerAtMostFive() {
		given(this.catalog.questionsOf(Samples.ORM))
			.willReturn(IntStream.range(0, 20).mapToObj((i) -> summary("lazy-evaluation-" + i)).toList());
		assertThat(this.pages.nearest("/lazy-evaluation")).hasSize(5);
	}

	@Test
	void followTheCatalogsRevision() {
		assertThat(this.pages.nearest("/questions/brand-new")).isEmpty();
		given(this.catalog.questionsOf(Samples.ORM)).willReturn(List.of(summary("brand-new-thing")));
		given(this.catalog.revision()).willReturn(1L);
		assertThat(this.pages.nearest("/questions/brand-new")).extracting(SitePage::path)
			.containsExactly("/questions/brand-new-thing");
	}

	@Test
	void compareLongAddressesAndManyPagesInTime() {
		given(this.catalog.questionsOf(Samples.ORM))
			.willReturn(IntStream.range(0, 10_000).mapToObj((i) -> summary("select-related-number-" + i)).toList());
		assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
			for (int i = 0; i < 100; i++) {
				this.pages.nearest("/" + "select-related-".repeat(10_000) + i);
			}
		});
	}

	private static QuestionSummary summary(String slug) {
		return Samples.summary(slug, Level.BEGINNER);
	}

}

package dev.djangoprep.browse;

import java.util.List;

import dev.djangoprep.catalog.Catalog;
import dev.djangoprep.catalog.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;

@ReadingTest
class HomePageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Catalog catalog;

	@BeforeEach
	void fillCatalog() {
		given(this.catalog.topics()).willReturn(
				List.of(Samples.overview("orm", "ORM & queries", 2, 3), Samples.overview("forms", "Forms", 0, 1)));
		given(this.catalog.newest(anyInt())).willReturn(List.of(Samples.summary("new", Level.EXPERT)));
		given(this.catalog.recentlyReviewed(anyInt())).willReturn(List.of(Samples.summary("checked", Level.BEGINNER)));
	}

	@Test
	void showsTopicsWithTheirCountsPerLevel() {
		assertThat(this.mvc.get().uri("/")).hasStatusOk()
			.bodyText()
			.contains("6 questions interviewers ask", "<a href=\"/topics/orm\">ORM &amp; queries</a>",
					"2 beginner, 3 expert", "1 expert");
	}

	@Test
	void leadsInByLevel() {
		assertThat(this.mvc.get().uri("/")).bodyText()
			.containsPattern(
					"href=\"/levels/expert\"><span class=\"level expert\">Expert</span> <span class=\"count\">4<");
	}

	@Test
	void showsNewestAndRecentlyReviewedQuestions() {
		assertThat(this.mvc.get().uri("/")).bodyText()
			.containsSubsequence("Newest", "href=\"/questions/new\"", "Recently reviewed",
					"href=\"/questions/checked\"", "<time>2026-11-21</time>");
	}

	@Test
	void describesItselfToMachines() {
		assertThat(this.mvc.get().uri("/")).bodyText()
			.contains("<link rel=\"canonical\" href=\"https://prep.example.org/\">", "<meta name=\"description\"",
					"<meta property=\"og:url\" content=\"https://prep.example.org/\">", "type=\"application/atom+xml\"",
					"href=\"/site.webmanifest\"");
	}

	@Test
	void saysThatItIsNotAffiliated() {
		assertThat(this.mvc.get().uri("/")).bodyText().containsOnlyOnce("Not affiliated with the Django project");
	}

	@Test
	void listsAllTopicsWithWaysToTheirLevels() {
		assertThat(this.mvc.get().uri("/topics")).hasStatusOk()
			.bodyText()
			.contains("About ORM &amp; queries", "href=\"/topics/orm?level=expert\"")
			.doesNotContain("/topics/forms?level=beginner");
	}

}

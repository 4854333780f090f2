package dev.djangoprep.browse;

import java.util.List;

import dev.djangoprep.catalog.Catalog;
import dev.djangoprep.web.SitePage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

@ReadingTest
@Import(ErrorTemplatesTests.Errors.class)
class ErrorTemplatesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Catalog catalog;

	@BeforeEach
	void loseTheDatabase() {
		given(this.catalog.topics()).willThrow(new IllegalStateException("The database is gone"));
	}

	@Test
	void offersTheNearestPagesInsteadOfAMissingOne() {
		assertThat(this.mvc.get().uri("/test/not-found")).hasStatusOk()
			.bodyText()
			.contains("There is no page at this address", "<a href=\"/questions/lazy\">Why &lt;lazy&gt;?</a>",
					"href=\"/topics\"", "<meta name=\"robots\" content=\"noindex\">")
			.doesNotContain("rel=\"canonical\"");
	}

	@Test
	void explainsAnErrorWithoutTheDatabase() {
		assertThat(this.mvc.get().uri("/test/error")).hasStatusOk()
			.bodyText()
			.contains("<h1>Internal Server Error</h1>", "Try again in a moment",
					"<title>Internal Server Error · Django Prep")
			.doesNotContain("database");
	}

	/** Shows the templates that the error page's controller chooses from. */
	@Controller
	static class Errors {

		@GetMapping("/test/not-found")
		String notFound(Model model) {
			model.addAttribute("nearest", List.of(new SitePage("/questions/lazy", "Why <lazy>?", null)));
			return "web/not-found";
		}

		@GetMapping("/test/error")
		String error(Model model) {
			model.addAttribute("status", 500);
			model.addAttribute("title", "Internal Server Error");
			return "web/error";
		}

	}

}

package dev.djangoprep.browser;

import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.djangoprep.browser.Browser.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every kind of page, light and dark, narrow and wide, without a violation axe knows. */
class AccessibilityTests extends BrowserTest {

	private static final List<String> PAGES = List.of("/", "/topics", "/topics/orm", "/topics/orm?level=expert",
			"/topics/orm/snippets", "/levels/intermediate", "/tags", "/tags/queryset",
			"/questions/select-related-vs-prefetch-related", "/questions/soft-delete", "/questions/incident-story",
			"/search", "/search?q=select_related", "/search?q=selct_related&level=expert", "/search?q=zzzzzzzz",
			"/authoring", "/nowhere");

	static final List<Window> WINDOWS = Stream.of(Window.PHONE, Window.DESK)
		.flatMap((window) -> Stream.of(window, window.dark()))
		.toList();

	@ParameterizedTest
	@FieldSource("WINDOWS")
	void hasNoViolations(Window window) {
		for (String path : PAGES) {
			Page page = open(window, path);
			assertThat(Violations.in(page)).as(path + " at " + window).isEmpty();
			page.context().close();
		}
	}

	@ParameterizedTest
	@FieldSource("WINDOWS")
	void hasNoViolationsWithHelpOpenOrTheAnswerClosed(Window window) {
		Page page = open(window, "/questions/n-plus-one");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Try to answer first")).click();
		assertThat(Violations.in(page)).as("answer closed at " + window).isEmpty();
		page.keyboard().press("?");
		assertThat(Violations.in(page)).as("help at " + window).isEmpty();
	}

	@ParameterizedTest
	@FieldSource("WINDOWS")
	void hasNoViolationsWithSuggestionsOpen(Window window) {
		for (String path : List.of("/", "/questions/n-plus-one")) {
			Page page = open(window, path);
			page.keyboard().press("/");
			page.keyboard().type("csrf");
			page.getByRole(AriaRole.LISTBOX).waitFor();
			assertThat(Violations.in(page)).as("suggestions on " + path + " at " + window).isEmpty();
			page.context().close();
		}
	}

}

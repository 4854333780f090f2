package dev.djangoprep.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import dev.djangoprep.browser.Browser.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** How somebody finds an answer who knows a word of it. */
class SearchStoryTests extends BrowserTest {

	private static final Pattern A_QUESTION = Pattern.compile("/questions/");

	@Test
	void opensTheFirstSuggestionByKeyboardAlone() {
		Page page = open(Window.DESK, "/topics");
		page.keyboard().press("/");
		Locator box = page.getByRole(AriaRole.COMBOBOX);
		assertThat(box).isFocused();
		assertThat(page.getByRole(AriaRole.LISTBOX)).isHidden();
		page.keyboard().type("select_rel");
		assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();
		assertThat(page.getByRole(AriaRole.STATUS).first()).hasText(Pattern.compile("\\d suggestions?"));
		assertThat(selected(page)).containsText("select_related");
		// Suggestions for what was typed before would not be taken.
		assertThat(page.getByRole(AriaRole.OPTION).last()).containsText("“select_rel”");
		page.keyboard().press("Enter");
		page.waitForURL(A_QUESTION);
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
			.containsText("select_related");
	}

	@Test
	void walksThroughSuggestionsAndBackToWhereItWas() {
		Page page = open(Window.DESK, "/topics");
		Locator link = page.locator("main").getByRole(AriaRole.LINK).first();
		link.focus();
		page.keyboard().press("Control+k");
		page.keyboard().type("signals");
		String first = selected(page).textContent();
		page.keyboard().press("ArrowDown");
		assertThat(selected(page)).not().hasText(first);
		page.keyboard().press("ArrowUp");
		assertThat(selected(page)).hasText(first);
		page.keyboard().press("ArrowUp");
		assertThat(selected(page)).hasText("All results for “signals”");
		page.keyboard().press("Escape");
		assertThat(page.getByRole(AriaRole.LISTBOX)).isHidden();
		assertThat(link).isFocused();
	}

	@Test
	void neverTrapsTheTabKey() {
		Page page = open(Window.DESK, "/topics");
		page.keyboard().press("/");
		page.keyboard().type("csrf");
		assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();
		page.keyboard().press("Tab");
		assertThat(page.getByRole(AriaRole.LISTBOX)).isHidden();
		assertThat(page.getByRole(AriaRole.COMBOBOX)).not().isFocused();
	}

	@Test
	void offersSuggestionsToWhoeverIsInTheBoxBeforeThePageIsLoaded() {
		Page page = open(Window.DESK, "/robots.txt");
		List<Route> held = new ArrayList<>();
		page.route(Pattern.compile("/assets/lists"), held::add);
		page.navigate(address("/"), new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
		page.locator("main input[type=search]").focus();
		page.waitForCondition(() -> !held.isEmpty());
		held.forEach(Route::resume);
		page.waitForLoadState();
		page.keyboard().type("csrf");
		assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();
	}

	@Test
	void goesToAllResultsOnAPhone() {
		Page page = open(Window.PHONE, "/");
		page.getByRole(AriaRole.SEARCHBOX).click();
		page.keyboard().type("caching");
		page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("All results")).click();
		page.waitForURL(Pattern.compile("/search\\?q=caching"));
		assertThat(page.locator(".hits > li").first()).isVisible();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void narrowsAndReadsWithAndWithoutScript(boolean script) {
		Page page = open(script ? Window.PHONE : Window.PHONE.withoutScript(), "/");
		Locator box = page.locator("main input[type=search]");
		box.fill("selct_related");
		box.press("Enter");
		assertThat(page.getByText("Did you mean")).containsText("select_related");
		page.locator("main")
			.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("select_related").setExact(true))
			.click();
		page.getByText("Filter by topic, level or kind").click();
		page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Filter by level"))
			.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Intermediate"))
			.click();
		assertThat(page).hasURL(Pattern.compile("q=select_related&level=intermediate"));
		assertThat(page.locator(".hits mark").first()).containsText("select_related");
		page.locator(".hits h2 a").first().click();
		page.waitForURL(A_QUESTION);
	}

	@Test
	void answersWithFewBytes() {
		Page page = open(Window.DESK, "/topics");
		page.keyboard().press("/");
		var answer = page.waitForResponse((response) -> response.url().contains("/api/suggest"),
				() -> page.keyboard().type("d"));
		assertThat(answer.request().sizes().responseBodySize).isLessThanOrEqualTo(3000);
	}

	private static Locator selected(Page page) {
		return page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setSelected(true));
	}

}

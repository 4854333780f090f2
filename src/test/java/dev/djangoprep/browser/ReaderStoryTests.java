package dev.djangoprep.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import dev.djangoprep.browser.Browser.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What a candidate does with the site, on a phone and at a desk. */
class ReaderStoryTests extends BrowserTest {

	private static final String QUESTION = "/questions/select-related-vs-prefetch-related";

	static final List<Window> WINDOWS = Stream.of(Window.PHONE, Window.DESK)
		.flatMap((window) -> Stream.of(window, window.dark(), window.withoutScript()))
		.toList();

	@ParameterizedTest
	@FieldSource("WINDOWS")
	void findsAQuestionByItsTopicAndReadsOn(Window window) {
		Page page = open(window, "/");
		link(page, "ORM").click();
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).containsText("ORM");
		page.locator("main").getByRole(AriaRole.LINK, named("difference between select_related")).click();
		assertThat(page).hasTitle(Pattern.compile("select_related\\(\\).*Django Prep"));
		assertThat(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Short answer"))).isVisible();
		assertThat(heading(page, "Key points")).isVisible();
		Locator next = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Next")))
			.first();
		// What comes into view here is laid out only then, and a click must not fall into
		// that.
		next.scrollIntoViewIfNeeded();
		next.click();
		assertThat(page).not().hasURL(Pattern.compile("select-related-vs"));
	}

	@ParameterizedTest
	@FieldSource("WINDOWS")
	void neverScrollsSideways(Window window) {
		for (String path : List.of("/", "/topics", "/topics/orm", QUESTION, "/authoring", "/topics/orm/snippets")) {
			Page page = open(window, path);
			Object excess = page
				.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
			assertThat(excess).as(path + " at " + window).isEqualTo(0);
			page.context().close();
		}
	}

	@Test
	void keepsFiltersTogether() {
		Page page = open(Window.PHONE, "/topics/orm");
		page.locator("main").getByRole(AriaRole.LINK, named("^Coding")).first().click();
		assertThat(page).hasURL(Pattern.compile("kind=coding"));
		page.locator("main").getByRole(AriaRole.LINK, named("Advanced")).first().click();
		assertThat(page).hasURL(Pattern.compile("(?=.*kind=coding)(?=.*level=advanced)"));
	}

	@Test
	void answersAloneFirstAndIsRememberedForTheNextQuestion() {
		Page page = open(Window.PHONE, QUESTION);
		Locator answer = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Short answer"));
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Try to answer first")).click();
		assertThat(answer).isHidden();
		page.reload();
		assertThat(answer).isHidden();
		page.keyboard().press("o");
		assertThat(answer).isVisible();
		page.navigate(address("/questions/n-plus-one"));
		assertThat(answer).isHidden();
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show the answer")).click();
		assertThat(answer).isVisible();
	}

	@Test
	void readsByKeyboardAlone() {
		Page page = open(Window.DESK, QUESTION);
		page.keyboard().press("Tab");
		assertThat(page.locator(":focus")).hasText("Skip to content");
		page.keyboard().press("Enter");
		page.keyboard().press("j");
		page.waitForURL(Pattern.compile("/questions/(?!select-related-vs).*"));
		page.keyboard().press("k");
		page.waitForURL(Pattern.compile(".*" + QUESTION));
		page.keyboard().press("?");
		assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
		page.keyboard().press("Escape");
		assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
	}

	@Test
	void ticksKeyPointsOffAndFindsThemTickedAgain() {
		Page page = open(Window.PHONE, QUESTION);
		page.locator(".checklist").getByRole(AriaRole.CHECKBOX).first().check();
		assertThat(page.getByText("You mentioned 1 of")).isVisible();
		page.reload();
		assertThat(page.locator(".checklist").getByRole(AriaRole.CHECKBOX).first()).isChecked();
	}

	@Test
	void choosesATheme() {
		Page page = open(Window.DESK, QUESTION);
		String light = background(page);
		Locator theme = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Theme"));
		theme.click();
		theme.click();
		assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
		assertThat(background(page)).isNotEqualTo(light);
		page.reload();
		assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
	}

	@Test
	void printsWithEverythingOpen() {
		Page page = open(Window.DESK, QUESTION);
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Try to answer first")).click();
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Short answer"))).isVisible();
		assertThat(page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Site"))).isHidden();
	}

	@Test
	void followsAnOldAddress() {
		Page page = open(Window.PHONE, "/questions/select-related");
		assertThat(page).hasURL(address(QUESTION));
	}

	@Test
	void findsTheWayFromAWrongAddress() {
		Page page = open(Window.PHONE, "/questions/select-relatd");
		page.locator("main").getByRole(AriaRole.LINK, named("select_related")).first().click();
		assertThat(page).hasURL(address(QUESTION));
	}

	@Test
	void setsNoCookieAndBreaksNoPolicy() {
		Page page = open(Window.DESK, "/");
		List<String> messages = new ArrayList<>();
		page.onConsoleMessage((message) -> messages.add(message.text()));
		page.onPageError(messages::add);
		for (String path : List.of("/", "/topics/orm", QUESTION, "/questions/n-plus-one", "/authoring")) {
			page.navigate(address(path));
		}
		assertThat(page.context().cookies()).isEmpty();
		assertThat(messages).isEmpty();
	}

	private static Locator link(Page page, String name) {
		return page.locator("main")
			.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile(name)))
			.first();
	}

	private static Locator heading(Page page, String name) {
		return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
	}

	private static Locator.GetByRoleOptions named(String pattern) {
		return new Locator.GetByRoleOptions().setName(Pattern.compile(pattern));
	}

	private static String background(Page page) {
		return (String) page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
	}

}

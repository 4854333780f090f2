package dev.djangoprep.browser;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import dev.djangoprep.browser.Browser.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What a quiz taker does, from the first page to the look back. */
class QuizStoryTests extends QuizBrowserTest {

	@Test
	void sitsAnExamOnAPhone() {
		Page page = open(Window.PHONE, "/");
		link(page, "Start a quiz").click();
		assertThat(page.locator("output")).hasText(Pattern.compile("10 questions of \\d+, 10 min"));
		button(page, "Start").click();
		assertThat(page).hasURL(Pattern.compile("question=1$"));
		assertThat(page.getByRole(AriaRole.TIMER)).hasText(Pattern.compile("(10:00|9:5\\d)"));
		option(page, 0).check();
		isSaved(page);
		button(page, "Flag").click();
		assertThat(cell(page, 1)).hasText("Question 1, answered, flagged");
		next(page).click();
		assertThat(page).hasTitle(Pattern.compile("^Question 2 of 10, Exam 1"));
		option(page, 1).check();
		isSaved(page);
		page.goBack();
		assertThat(page).hasTitle(Pattern.compile("^Question 1 of 10"));
		assertThat(option(page, 0)).isChecked();
		page.reload();
		assertThat(option(page, 0)).isChecked();
		link(page, "Review and hand in").click();
		assertThat(page.locator("[data-part=unanswered] a")).hasCount(8);
		assertThat(page.locator("[data-part=flagged]")).hasText("Question 1");
		button(page, "Hand in").click();
		page.waitForURL(RESULT);
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
			.hasText(Pattern.compile("Exam 1: \\d[.\\d]* of 10 points"));
		assertThat(page.locator("article")).hasCount(10);
	}

	@Test
	void looksBackReadsOnAndRetries() {
		Page page = start(Window.PHONE, "count=3&topic=orm");
		link(page, "Review and hand in").click();
		button(page, "Hand in").click();
		page.waitForURL(RESULT);
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Left out"))).click();
		assertThat(page).hasURL(Pattern.compile("show=left-out"));
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Read:"))).first().click();
		page.waitForURL(Pattern.compile("/questions/"));
		page.goBack();
		link(page, "Retry what I missed").click();
		assertThat(page.locator("output")).hasText("3 questions of 3, 3 min");
		button(page, "Start").click();
		page.waitForURL(SITTING);
		page.navigate(address("/quiz/history"));
		assertThat(page.getByRole(AriaRole.ROW)).hasCount(3);
		link(page, "Exam 1").click();
		page.waitForURL(RESULT);
		link(page, "Same settings again").click();
		assertThat(link(page, "Go on with your unfinished quiz")).isVisible();
		assertThat(page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("ORM and queries")))
			.isChecked();
	}

	@Test
	void followsTheChoiceWithoutAReload() {
		Page page = open(Window.PHONE, "/quiz");
		Locator offer = page.locator("output");
		page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Behavioral")).check();
		assertThat(offer).hasText(Pattern.compile("^Only \\d questions, \\d min$"));
		page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("ORM and queries")).check();
		page.getByLabel("Other number of questions").fill("3");
		page.getByLabel("Seconds per question").fill("50");
		page.getByLabel("Stretched").selectOption("1.5");
		assertThat(offer).hasText(Pattern.compile("^3 questions of \\d\\d, 3 min 45 s$"));
		String live = offer.textContent();
		page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Practice")).check();
		assertThat(offer).hasText(Pattern.compile("no time limit$"));
		page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Exam")).check();
		button(page, "Start").click();
		page.waitForURL(SITTING);
		assertThat(page.locator(".grid li")).hasCount(3);
		page.navigate(address("/quiz?topic=behavioral&topic=orm&count=3&seconds=50&stretch=1.5"));
		assertThat(offer).hasText(live);
	}

	@Test
	void sitsAQuizByKeyboardAlone() {
		Page page = open(Window.DESK, "/quiz?count=3&topic=orm");
		button(page, "Start").press("Enter");
		page.waitForURL(SITTING);
		page.keyboard().press("2");
		assertThat(option(page, 1)).isChecked();
		isSaved(page);
		page.keyboard().press("c");
		assertThat(option(page, 2)).isChecked();
		page.keyboard().press("f");
		assertThat(cell(page, 1)).hasText("Question 1, answered, flagged");
		page.keyboard().press("Enter");
		assertThat(page).hasURL(Pattern.compile("question=2$"));
		assertThat(page.locator(":focus")).hasText(Pattern.compile("\\w+"));
		page.keyboard().press("ArrowRight");
		assertThat(page).hasURL(Pattern.compile("question=3$"));
		page.keyboard().press("p");
		page.keyboard().press("a");
		isSaved(page);
		page.keyboard().press("n");
		page.keyboard().press("n");
		assertThat(page).hasURL(Pattern.compile("review$"));
		assertThat(page.locator("[data-part=unanswered]")).hasText("Question 3");
		button(page, "Hand in").press("Enter");
		page.waitForURL(RESULT);
	}

	@Test
	void listsItsKeysAndCanDoWithoutThem() {
		Page page = start(Window.DESK, "count=2");
		option(page, 0).focus();
		page.keyboard().press("?");
		Locator help = page.getByRole(AriaRole.DIALOG);
		assertThat(help).containsText("flag the question");
		help.getByLabel("Use these keys").uncheck();
		page.keyboard().press("Escape");
		page.keyboard().press("n");
		page.keyboard().press("2");
		assertThat(page).hasURL(Pattern.compile("question=1$"));
		assertThat(option(page, 1)).not().isChecked();
	}

	@Test
	void practicesAndIsToldAtOnce() {
		Page page = start(Window.PHONE, "count=2&mode=practice");
		assertThat(page.getByRole(AriaRole.TIMER)).hasCount(0);
		option(page, 0).check();
		button(page, "Check").click();
		assertThat(question(page).locator(".outcome")).hasText(Pattern.compile("Right|Wrong|Partly"));
		assertThat(question(page).locator(".outcome")).isFocused();
		assertThat(question(page).locator(".reason").first()).isVisible();
		assertThat(question(page).locator("input[name=option]")).hasCount(0);
		page.keyboard().press("Enter");
		assertThat(page).hasURL(Pattern.compile("question=2$"));
		page.keyboard().press("1");
		page.keyboard().press("Enter");
		assertThat(question(page).locator(".outcome")).isVisible();
		page.reload();
		assertThat(question(page).locator(".outcome")).isVisible();
		next(page).click();
		button(page, "Finish").click();
		page.waitForURL(RESULT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "exam", "practice" })
	void sitsAQuizWithoutScript(String mode) {
		Page page = open(Window.PHONE.withoutScript(), "/quiz?mode=" + mode);
		page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("ORM and queries")).check();
		page.getByText("5", new Page.GetByTextOptions().setExact(true)).click();
		button(page, "Update").click();
		assertThat(page.locator("output")).hasText(Pattern.compile("5 questions of \\d+"));
		button(page, "Start").click();
		assertThat(page.locator(".asked:visible")).hasCount(1);
		option(page, 1).check();
		button(page, "Flag").click();
		assertThat(option(page, 1)).isChecked();
		assertThat(cell(page, 1)).hasText("Question 1, answered, flagged");
		assertThat(question(page).locator(".saved")).hasText(Pattern.compile("Saved \\d\\d:\\d\\d:\\d\\d UTC"));
		if (mode.equals("practice")) {
			button(page, "Check").click();
			assertThat(question(page).locator(".reason").first()).isVisible();
			button(page, "Next").click();
		}
		else {
			button(page, "Save and next").click();
		}
		assertThat(page).hasURL(Pattern.compile("question=2$"));
		option(page, 0).check();
		button(page, "Save and previous").click();
		assertThat(cell(page, 2)).hasText("Question 2, answered");
		page.locator(".to-review").click();
		assertThat(page.locator("[data-part=unanswered] a")).hasCount(3);
		page.locator(".hand-in button").click();
		page.waitForURL(RESULT);
		assertThat(page.locator("article")).hasCount(5);
		page.navigate(address("/quiz/history/delete"));
		button(page, "Delete everything").click();
		assertThat(page.getByRole(AriaRole.STATUS)).containsText("Everything is deleted");
	}

	@Test
	void takesTheDataAway() {
		Page page = start(Window.DESK, "count=2");
		page.navigate(address("/quiz/history"));
		Download download = page.waitForDownload(() -> link(page, "Export as JSON").click());
		assertThat(download.suggestedFilename()).isEqualTo("django-prep-history.json");
		link(page, "Delete my data").click();
		button(page, "Delete everything").click();
		assertThat(page.getByText("No quiz yet")).isVisible();
		assertThat(page.context().cookies()).noneMatch((cookie) -> cookie.name.equals("learner"));
	}

	@Test
	void printsAHandout() {
		Page page = start(Window.DESK, "count=2");
		link(page, "Review and hand in").click();
		button(page, "Hand in").click();
		page.waitForURL(RESULT);
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		for (String hidden : List.of(".actions", ".facet", ".masthead", ".breadcrumb")) {
			assertThat(page.locator(hidden).first()).isHidden();
		}
		assertThat(page.locator(".reason").first()).isVisible();
	}

	@Test
	void leadsFromWhatIsReadToAQuizOnIt() {
		Page page = open(Window.PHONE, "/topics/orm");
		link(page, "Test yourself on").click();
		assertThat(page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("ORM and queries")))
			.isChecked();
		page.navigate(address("/levels/expert"));
		link(page, "Test yourself on").click();
		assertThat(page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Expert"))).isChecked();
		page.navigate(address("/questions/transactions-atomic"));
		link(page, "Test yourself on this").click();
		assertThat(page.locator("output")).hasText(Pattern.compile("^Only \\d question"));
		button(page, "Start").click();
		page.waitForURL(SITTING);
	}

	@ParameterizedTest
	@ValueSource(ints = { 320, 390, 1280 })
	void neverScrollsSideways(int width) {
		Window window = new Window(width, Window.PHONE.scheme(), true);
		Page page = start(window, "count=50");
		for (int place = 1; place <= 50; place++) {
			next(page).click();
			assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
				.as("question " + place + " at " + width)
				.isEqualTo(0);
		}
		button(page, "Hand in").click();
		page.waitForURL(RESULT);
		for (String path : List.of("", "/quiz", "/quiz/history", "/quiz/history/delete")) {
			page.navigate(path.isEmpty() ? page.url() : address(path));
			assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
				.as(path + " at " + width)
				.isEqualTo(0);
		}
	}

}

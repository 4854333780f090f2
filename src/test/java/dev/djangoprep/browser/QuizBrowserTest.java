package dev.djangoprep.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.djangoprep.ShiftedClock;
import dev.djangoprep.browser.Browser.Window;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A test of quizzes in a real browser, with a clock on the server that the test shifts.
 */
@Import(QuizBrowserTest.TestClock.class)
abstract class QuizBrowserTest extends BrowserTest {

	static final Pattern SITTING = Pattern.compile("/quiz/attempts/[0-9a-f-]+\\?(question=\\d+|review)");

	static final Pattern RESULT = Pattern.compile("/quiz/attempts/[0-9a-f-]+/result");

	@Autowired
	private ShiftedClock clock;

	ShiftedClock clock() {
		return this.clock;
	}

	/** A quiz set up by the parameters of the set-up page's address, and started. */
	Page start(Window window, String parameters) {
		Page page = open(window, "/quiz?" + parameters);
		button(page, "Start").click();
		page.waitForURL(Pattern.compile("/quiz/attempts/"));
		return page;
	}

	static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	static Locator link(Page page, String name) {
		return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
	}

	static Locator question(Page page) {
		return page.locator(".asked:visible");
	}

	/** The option of the shown question with an index from 0. */
	static Locator option(Page page, int index) {
		return question(page).locator("[name=option]").nth(index);
	}

	static Locator next(Page page) {
		return question(page).locator(".next");
	}

	/** The link to a question in the grid. */
	static Locator cell(Page page, int place) {
		return page.locator(".grid [data-place='" + place + "']");
	}

	static void isSaved(Page page) {
		assertThat(question(page).locator(".saved")).hasText(Pattern.compile("^Saved \\d+:\\d\\d"));
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class TestClock {

		@Bean
		@Primary
		ShiftedClock shiftedClock() {
			return new ShiftedClock();
		}

	}

}

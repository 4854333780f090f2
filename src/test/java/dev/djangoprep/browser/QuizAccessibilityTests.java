package dev.djangoprep.browser;

import java.util.List;

import com.microsoft.playwright.Page;
import dev.djangoprep.browser.Browser.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every state of a quiz, light and dark, narrow and wide, without a violation axe knows.
 */
class QuizAccessibilityTests extends QuizBrowserTest {

	static final List<Window> WINDOWS = AccessibilityTests.WINDOWS;

	@ParameterizedTest
	@FieldSource("WINDOWS")
	void hasNoViolationsInAnExam(Window window) {
		Page page = open(window, "/quiz");
		check(page, "set-up at " + window);
		page.getByLabel("Seconds per question").fill("1");
		button(page, "Start").click();
		check(page, "set-up with a mistake at " + window);
		page.close();
		page = start(window, "count=5");
		check(page, "question at " + window);
		option(page, 0).check();
		button(page, "Flag").click();
		isSaved(page);
		check(page, "answered question at " + window);
		page.keyboard().press("?");
		check(page, "help at " + window);
		page.keyboard().press("Escape");
		page.context().setOffline(true);
		option(page, 1).check();
		page.locator(".trouble").waitFor();
		check(page, "question without network at " + window);
		page.context().setOffline(false);
		isSaved(page);
		link(page, "Review and hand in").click();
		check(page, "review at " + window);
		button(page, "Hand in").click();
		page.waitForURL(RESULT);
		check(page, "result at " + window);
	}

	@ParameterizedTest
	@FieldSource("WINDOWS")
	void hasNoViolationsInPracticeAndInTheHistory(Window window) {
		Page page = open(window, "/quiz/history");
		check(page, "empty history at " + window);
		page = start(window, "count=3&mode=practice&topic=orm");
		for (int place = 1; place <= 3; place++) {
			option(page, 1).check();
			button(page, "Check").click();
			question(page).locator(".outcome").waitFor();
			check(page, "practice told at " + window);
			next(page).click();
		}
		button(page, "Finish").click();
		page.waitForURL(RESULT);
		page.navigate(address("/quiz?count=2&topic=orm"));
		button(page, "Start").click();
		page.waitForURL(SITTING);
		page.navigate(address("/quiz"));
		check(page, "set-up with an unfinished quiz at " + window);
		link(page, "Go on").click();
		link(page, "Review and hand in").click();
		button(page, "Hand in").click();
		page.waitForURL(RESULT);
		page.navigate(address("/quiz/history"));
		check(page, "history at " + window);
		page.navigate(address("/quiz/history/delete"));
		check(page, "deleting at " + window);
	}

	private static void check(Page page, String state) {
		assertThat(Violations.in(page)).as(state).isEmpty();
	}

}

package dev.djangoprep.browser;

import java.time.Duration;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import dev.djangoprep.browser.Browser.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What happens to a quiz when the network goes, the time runs out, or somebody sits it
 * twice.
 */
class QuizTroubleTests extends QuizBrowserTest {

	private static final Pattern SAVES = Pattern.compile("/answers/");

	@Test
	void keepsChoicesWhileTheNetworkIsAway() {
		Page page = start(Window.PHONE, "count=3");
		page.context().setOffline(true);
		option(page, 1).check();
		assertThat(question(page).locator(".saved")).hasText("Offline, will retry");
		assertThat(page.getByRole(AriaRole.ALERT)).containsText("No connection");
		next(page).click();
		option(page, 0).check();
		page.context().setOffline(false);
		isSaved(page);
		assertThat(page.locator(".trouble")).isHidden();
		page.reload();
		assertThat(option(page, 0)).isChecked();
		cell(page, 1).click();
		assertThat(option(page, 1)).isChecked();
		isSaved(page);
	}

	@ParameterizedTest
	@CsvSource({ "429, 'Waiting, will retry', Too much comes from your address",
			"500, 'Not saved, will retry', The server is in trouble" })
	void keepsChoicesThatTheServerDidNotTake(int status, String state, String trouble) {
		Page page = start(Window.PHONE, "count=2");
		page.route(SAVES,
				(route) -> route.fulfill(new Route.FulfillOptions().setStatus(status)
					.setContentType("application/problem+json")
					.setBody("{\"status\":%d}".formatted(status))));
		option(page, 1).check();
		assertThat(question(page).locator(".saved")).hasText(state);
		assertThat(page.getByRole(AriaRole.ALERT)).containsText(trouble);
		page.unroute(SAVES);
		isSaved(page);
		assertThat(page.locator(".trouble")).isHidden();
		page.reload();
		assertThat(option(page, 1)).isChecked();
	}

	@Test
	void keepsChoicesOverAReload() {
		Page page = start(Window.PHONE, "count=2");
		page.route(SAVES, Route::abort);
		option(page, 2).check();
		assertThat(question(page).locator(".saved")).hasText("Offline, will retry");
		page.reload();
		assertThat(option(page, 2)).isChecked();
		assertThat(question(page).locator(".saved")).hasText("Offline, will retry");
		page.unroute(SAVES);
		isSaved(page);
		Page again = page.context().newPage();
		again.navigate(page.url());
		assertThat(option(again, 2)).isChecked();
	}

	@Test
	void handsNothingInWhileChoicesWait() {
		Page page = start(Window.PHONE, "count=2");
		page.route(SAVES, Route::abort);
		option(page, 0).check();
		cell(page, 2).click();
		link(page, "Review and hand in").click();
		button(page, "Hand in").click();
		assertThat(page.getByRole(AriaRole.ALERT)).containsText("Not handed in");
		page.unroute(SAVES);
		button(page, "Hand in").click();
		page.waitForURL(RESULT);
		assertThat(page.getByText(Pattern.compile("^Your choice"))).hasCount(1);
	}

	@Test
	void saysWhatANewerTabSaved() {
		Page old = start(Window.DESK, "count=2");
		Page young = old.context().newPage();
		young.navigate(old.url());
		old.route(SAVES, Route::abort);
		option(old, 0).check();
		assertThat(question(old).locator(".saved")).hasText("Offline, will retry");
		option(young, 1).check();
		isSaved(young);
		old.unroute(SAVES);
		assertThat(question(old).locator(".saved")).containsText("A newer choice, made elsewhere");
		assertThat(option(old, 1)).isChecked();
		link(young, "Review and hand in").click();
		button(young, "Hand in").click();
		young.waitForURL(RESULT);
		option(old, 2).check();
		old.waitForURL(RESULT);
	}

	@Test
	void showsWhatAnotherTabDidAsSoonAsItIsLookedAt() {
		Page page = start(Window.DESK, "count=2&mode=practice");
		Page other = page.context().newPage();
		other.navigate(page.url());
		option(other, 0).check();
		button(other, "Check").click();
		assertThat(question(other).locator(".outcome")).isVisible();
		page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
		assertThat(question(page).locator(".outcome")).isVisible();
	}

	@Test
	void savesThoughTheSessionOfTheFormIsGone() {
		Page page = start(Window.DESK, "count=2");
		page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("XSRF-TOKEN"));
		option(page, 0).check();
		isSaved(page);
	}

	@Test
	void handsInByItselfWhenTheTimeIsOver() {
		Page page = start(Window.PHONE, "count=1&seconds=10");
		option(page, 0).check();
		isSaved(page);
		clock().shift(Duration.ofSeconds(7));
		page.reload();
		assertThat(page.getByRole(AriaRole.TIMER)).hasText(Pattern.compile("0:0[0-3]"));
		page.waitForURL(RESULT);
		assertThat(page.getByText("10 s of 10 s")).isVisible();
		assertThat(page.getByText(Pattern.compile("^Your choice"))).hasCount(1);
	}

	@Test
	void endsWithTheDeadlineThoughNobodyLooks() {
		Page page = start(Window.PHONE, "count=2&seconds=60");
		option(page, 0).check();
		isSaved(page);
		String address = page.url();
		page.navigate(address("/"));
		clock().shift(Duration.ofMinutes(10));
		page.navigate(address);
		page.waitForURL(RESULT);
		assertThat(page.getByText("Time ran out")).isVisible();
		assertThat(page.getByText("2 min of 2 min")).isVisible();
	}

	@Test
	void goesOnCountingByTheServersClock() {
		Page page = start(Window.DESK, "count=10");
		clock().shift(Duration.ofMinutes(4));
		page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
		assertThat(page.getByRole(AriaRole.TIMER)).hasText(Pattern.compile("5:5\\d|6:00"));
		clock().shift(Duration.ofSeconds(58));
		option(page, 0).check();
		assertThat(page.locator("[data-announce]"))
			.hasText(Pattern.compile("Half of the time is over: [45]:\\d\\d left"));
	}

	@Test
	void keepsPlainFormsThatCameTooLateHonest() {
		Page page = start(Window.PHONE.withoutScript(), "count=1&seconds=10");
		clock().shift(Duration.ofSeconds(20));
		option(page, 0).check();
		button(page, "Save").click();
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
			.hasText("This answer came too late");
		assertThat(page.getByText("Question 1 counts as left out.")).isVisible();
		link(page, "See the result").click();
		page.waitForURL(RESULT);
	}

}

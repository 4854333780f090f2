package dev.djangoprep.browser;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import dev.djangoprep.browser.Browser.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the pages of a quiz cost who takes it, as bytes of all requests, bodies and
 * headers.
 */
class QuizWeightTests extends QuizBrowserTest {

	private static final int KILOBYTE = 1000;

	/** Of a sitting all questions are there at once: so none waits for the network. */
	@ParameterizedTest
	@ValueSource(ints = { 10, 50 })
	void staysLight(int questions) {
		Page sitting = start(Window.PHONE, "count=" + questions);
		Map<String, Integer> sizes = new ConcurrentHashMap<>();
		// A page that nothing is cached of, but with the cookies of the learner.
		Page page = open(Window.PHONE, "/robots.txt");
		page.context().addCookies(sitting.context().cookies().stream().map(QuizWeightTests::sent).toList());
		page.onRequestFinished((request) -> sizes.put(request.url(), size(request)));
		page.navigate(sitting.url());
		page.waitForLoadState(LoadState.NETWORKIDLE);
		int script = sum(sizes, ".js");
		System.out.printf("%d questions: %d bytes in %d requests, script %d, style %d, %s elements%n", questions,
				sum(sizes, ""), sizes.size(), script, sum(sizes, ".css"),
				page.evaluate("document.querySelectorAll('*').length"));
		assertThat(sizes.keySet()).anyMatch((url) -> url.contains("quiz."));
		assertThat(script).isLessThanOrEqualTo(10 * KILOBYTE);
		assertThat(sum(sizes, ".css")).isLessThanOrEqualTo(12 * KILOBYTE);
	}

	private static Cookie sent(Cookie cookie) {
		return new Cookie(cookie.name, cookie.value).setDomain(cookie.domain).setPath(cookie.path);
	}

	private static int size(Request request) {
		return request.sizes().responseBodySize + request.sizes().responseHeadersSize;
	}

	private static int sum(Map<String, Integer> sizes, String ending) {
		return sizes.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().endsWith(ending))
			.mapToInt(Map.Entry::getValue)
			.sum();
	}

}

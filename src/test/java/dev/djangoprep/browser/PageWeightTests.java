package dev.djangoprep.browser;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import dev.djangoprep.browser.Browser.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a page costs its reader, as bytes of all requests, bodies and headers: the numbers
 * to keep, which beat the lightest of the documentation engines.
 */
class PageWeightTests extends BrowserTest {

	private static final int KILOBYTE = 1000;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/questions/select-related-vs-prefetch-related", "/questions/n-plus-one",
			"/questions/multi-tenant-architecture", "/questions/soft-delete" })
	void staysLight(String path) {
		Map<String, Integer> sizes = new ConcurrentHashMap<>();
		Page page = open(Window.PHONE, "/robots.txt");
		page.onRequestFinished((request) -> sizes.put(request.url(), size(request)));
		page.navigate(address(path));
		page.waitForLoadState(LoadState.NETWORKIDLE);
		System.out.printf("%s: %d bytes in %d requests, %s elements%n", path, sum(sizes, (url) -> true), sizes.size(),
				elements(page));
		assertThat(sizes.size()).isLessThanOrEqualTo(4);
		assertThat(sum(sizes, (url) -> true)).isLessThanOrEqualTo(16 * KILOBYTE);
		assertThat(sum(sizes, (url) -> url.endsWith(".js"))).isLessThanOrEqualTo(5 * KILOBYTE);
		assertThat(sum(sizes, (url) -> url.endsWith(".css"))).isLessThanOrEqualTo(8 * KILOBYTE);
		assertThat((int) elements(page)).isLessThanOrEqualTo(350);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/topics/behavioral", "/questions/select-related-vs-prefetch-related" })
	void reachesTheContentInFewTabs(String path) {
		Page page = open(Window.DESK, path);
		Object stops = page.evaluate("""
				[...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
					.filter((stop) => stop.checkVisibility() && !stop.matches('.skip'))
					.findIndex((stop) => stop.closest('main'))""");
		assertThat((int) stops).isBetween(0, 20);
	}

	private static int size(Request request) {
		return request.sizes().responseBodySize + request.sizes().responseHeadersSize;
	}

	private static int sum(Map<String, Integer> sizes, Predicate<String> urls) {
		return sizes.entrySet()
			.stream()
			.filter((entry) -> urls.test(entry.getKey()))
			.mapToInt(Map.Entry::getValue)
			.sum();
	}

	private static Object elements(Page page) {
		return page.evaluate("document.querySelectorAll('*').length");
	}

}

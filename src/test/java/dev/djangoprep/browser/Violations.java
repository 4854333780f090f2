package dev.djangoprep.browser;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

/** What axe finds wrong with a page as it is. */
final class Violations {

	private Violations() {
	}

	static List<String> in(Page page) {
		// "Legacy" opens no page of its own to put the results of foreign frames
		// together; there are none.
		return new AxeBuilder(page).setLegacyMode(true)
			.analyze()
			.getViolations()
			.stream()
			.map((Rule rule) -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
			.toList();
	}

}

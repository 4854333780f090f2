package dev.djangoprep.quiz;

import java.util.Arrays;
import java.util.function.Predicate;

import dev.djangoprep.quiz.attempt.ReviewedItem;
import dev.djangoprep.quiz.attempt.Verdict;
import dev.djangoprep.web.PageNotFound;

/** Which questions of a result are shown. */
enum Show {

	ALL("", "All", (item) -> true),

	WRONG("wrong", "Wrong", (item) -> item.verdict() == Verdict.WRONG || item.verdict() == Verdict.PARTLY),

	FLAGGED("flagged", "Flagged", (item) -> item.saved().flagged()),

	LEFT_OUT("left-out", "Left out", (item) -> item.verdict() == Verdict.LEFT_OUT);

	private final String slug;

	private final String label;

	private final Predicate<ReviewedItem> filter;

	Show(String slug, String label, Predicate<ReviewedItem> filter) {
		this.slug = slug;
		this.label = label;
		this.filter = filter;
	}

	/** Reads the name of an address; none means all. */
	static Show of(String slug) {
		return Arrays.stream(values())
			.filter((show) -> show.slug.equals(slug))
			.findFirst()
			.orElseThrow(() -> new PageNotFound("Results are shown by wrong, flagged or left-out"));
	}

	boolean lets(ReviewedItem item) {
		return this.filter.test(item);
	}

	String label() {
		return this.label;
	}

	/** The address of what is shown, at the list's beginning. */
	String address(String result) {
		return result + (this.slug.isEmpty() ? "" : "?show=" + this.slug) + "#page_questions";
	}

}

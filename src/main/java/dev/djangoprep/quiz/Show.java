package dev.djangoprep.quiz;

import java.util.Arrays;

import dev.djangoprep.quiz.attempt.ReviewedItem;
import dev.djangoprep.quiz.attempt.Verdict;
import dev.djangoprep.web.PageNotFound;

/** Which questions of a result are shown. */
enum Show {

	ALL("", "All"), WRONG("wrong", "Wrong"), FLAGGED("flagged", "Flagged"), LEFT_OUT("left-out", "Left out");

	private final String slug;

	private final String label;

	Show(String slug, String label) {
		this.slug = slug;
		this.label = label;
	}

	/** Reads the name of an address; none means all. */
	static Show of(String slug) {
		return Arrays.stream(values())
			.filter((show) -> show.slug.equals(slug))
			.findFirst()
			.orElseThrow(() -> new PageNotFound("Results are shown by wrong, flagged or left-out"));
	}

	boolean lets(ReviewedItem item) {
		return switch (this) {
			case ALL -> true;
			case WRONG -> item.verdict() == Verdict.WRONG || item.verdict() == Verdict.PARTLY;
			case FLAGGED -> item.saved().flagged();
			case LEFT_OUT -> item.verdict() == Verdict.LEFT_OUT;
		};
	}

	String label() {
		return this.label;
	}

	/** The address of what is shown, at the list's beginning. */
	String address(String result) {
		return result + (this.slug.isEmpty() ? "" : "?show=" + this.slug) + "#page_questions";
	}

}

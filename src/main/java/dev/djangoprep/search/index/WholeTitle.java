package dev.djangoprep.search.index;

import dev.djangoprep.search.analysis.Leaves;

/** A title as one term, the same for all its inflections and spellings. */
public final class WholeTitle {

	private WholeTitle() {
	}

	public static String of(String title) {
		return String.join(" ", Leaves.of(title));
	}

}

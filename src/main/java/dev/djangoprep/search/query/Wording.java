package dev.djangoprep.search.query;

import java.util.List;
import java.util.Optional;

/**
 * A way to say something.
 *
 * @param stems one term, or several
 * @param inRow whether several must stand in a row, or anywhere in the question
 * @param exact the word as it was typed
 * @param weight how well it says it, from 0 to 1
 */
record Wording(List<String> stems, boolean inRow, Optional<String> exact, float weight) {

	static Wording word(String stem, String exact, float weight) {
		return new Wording(List.of(stem), true, Optional.of(exact), weight);
	}

	static Wording row(List<String> stems, float weight) {
		return new Wording(stems, true, Optional.empty(), weight);
	}

	static Wording together(List<String> stems, float weight) {
		return new Wording(stems, false, Optional.empty(), weight);
	}

	Wording times(float factor) {
		return new Wording(this.stems, this.inRow, this.exact, this.weight * factor);
	}

}

package dev.djangoprep.search.query;

import java.util.List;

/**
 * One of the things that a query asks for.
 *
 * @param wordings the ways to say it; none if no question has any
 * @param hints what makes it likelier that a question with one of them is about it
 * @param frequency the number of questions that have it, about
 * @param importance how much it matters that a question has it
 * @param minor whether it asks rather than says what for, and may be missing
 * @param identifier whether it looks like a name in code
 */
record Concept(List<Wording> wordings, List<Wording> hints, int frequency, float importance, boolean minor,
		boolean identifier) {

	Concept asMajor() {
		return withMinor(false);
	}

	Concept asMinor() {
		return withMinor(true);
	}

	private Concept withMinor(boolean minor) {
		return new Concept(this.wordings, this.hints, this.frequency, this.importance, minor, this.identifier);
	}

}

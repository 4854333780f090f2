package dev.djangoprep.search;

import java.util.List;

/**
 * A place in a text that says what a query asks for.
 *
 * @param start index of its first character
 * @param end index behind its last character
 * @param concepts the concepts it says, as a set of bits
 */
record Spot(int start, int end, int concepts) {

	/** The concepts that all of them say. */
	static int concepts(List<Spot> spots) {
		int concepts = 0;
		for (Spot spot : spots) {
			concepts |= spot.concepts;
		}
		return concepts;
	}

	Spot shifted(int by) {
		return new Spot(this.start + by, this.end + by, this.concepts);
	}

}

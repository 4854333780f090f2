package dev.djangoprep.quiz.attempt;

/**
 * Some of an item's options, by their places as written.
 *
 * @param bits the option at place n, from 0, is bit n
 */
record OptionSet(int bits) {

	static final OptionSet NONE = new OptionSet(0);

	static OptionSet of(Iterable<Integer> places) {
		int bits = 0;
		for (int place : places) {
			bits |= 1 << place;
		}
		return new OptionSet(bits);
	}

	boolean contains(int place) {
		return (this.bits >> place & 1) != 0;
	}

	OptionSet and(OptionSet other) {
		return new OptionSet(this.bits & other.bits);
	}

	boolean isEmpty() {
		return this.bits == 0;
	}

	int size() {
		return Integer.bitCount(this.bits);
	}

}

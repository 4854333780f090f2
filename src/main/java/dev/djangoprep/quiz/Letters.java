package dev.djangoprep.quiz;

/** Names options as they are shown: by letters, as keys choose them. */
final class Letters {

	private Letters() {
	}

	/** The letter of the option with an index from 0. */
	static String of(int index) {
		return String.valueOf((char) ('A' + index));
	}

}

package dev.djangoprep.quiz.attempt;

/** What is to be said of an answer in one word. */
public enum Verdict {

	/** All keys and nothing else. */
	RIGHT,

	/** More keys than distractors, but not all keys or not only keys. */
	PARTLY,

	/** No point, though something was chosen. */
	WRONG,

	/** Nothing was chosen. */
	LEFT_OUT;

	static Verdict of(Score score, OptionSet chosen) {
		if (chosen.isEmpty()) {
			return LEFT_OUT;
		}
		if (score.isFull()) {
			return RIGHT;
		}
		return score.isZero() ? WRONG : PARTLY;
	}

}

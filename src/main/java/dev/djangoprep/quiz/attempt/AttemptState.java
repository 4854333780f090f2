package dev.djangoprep.quiz.attempt;

/**
 * Where an attempt stands. Only the first state may change, and to each of the others.
 */
public enum AttemptState {

	/** Answers are taken. */
	IN_PROGRESS,

	/** The learner handed in. */
	SUBMITTED,

	/** The deadline passed; what was saved by then counts. */
	TIMED_OUT,

	/**
	 * The learner gave up, or left an untimed attempt alone for long; counts in no
	 * statistics.
	 */
	ABANDONED

}

package dev.djangoprep.quiz.attempt;

import java.time.Duration;

/** What became of the wish to start. */
public sealed interface StartResult {

	/**
	 * The attempt has begun, and its time runs.
	 *
	 * @param questions how many are asked; fewer than wished if there are fewer
	 */
	record Started(AttemptId id, int questions) implements StartResult {
	}

	/** No item fits the setup. */
	record NothingToAsk() implements StartResult {
	}

	/**
	 * The learner started too many attempts within a minute.
	 *
	 * @param retryAfter how long until one may be started again; positive, at most a
	 * minute
	 */
	record TooManyStarts(Duration retryAfter) implements StartResult {
	}

}

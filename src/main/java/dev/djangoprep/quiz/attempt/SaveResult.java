package dev.djangoprep.quiz.attempt;

import java.time.Instant;

/** What became of an answer that was to be saved; always with what is saved now. */
public sealed interface SaveResult {

	SavedAnswer saved();

	/** The answer is on disk, or was before: the same save may come twice. */
	record Saved(SavedAnswer saved) implements SaveResult {
	}

	/** A newer answer, perhaps from another tab, was here first; nothing changed. */
	record Outdated(SavedAnswer saved) implements SaveResult, CheckResult {
	}

	/** The question is checked, so its answer stands; nothing changed. */
	record Locked(SavedAnswer saved) implements SaveResult {
	}

	/**
	 * The attempt is over; nothing changed.
	 *
	 * @param state any but in progress
	 * @param endedAt never after the deadline
	 */
	record Ended(AttemptState state, Instant endedAt, SavedAnswer saved) implements SaveResult, CheckResult {
	}

}

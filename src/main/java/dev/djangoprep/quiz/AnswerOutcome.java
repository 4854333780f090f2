package dev.djangoprep.quiz;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.djangoprep.quiz.attempt.CheckResult;
import dev.djangoprep.quiz.attempt.CheckResult.Checked;
import dev.djangoprep.quiz.attempt.SaveResult;
import dev.djangoprep.quiz.attempt.SaveResult.Ended;
import dev.djangoprep.quiz.attempt.SaveResult.Locked;
import dev.djangoprep.quiz.attempt.SaveResult.Outdated;

/**
 * What became of an answer.
 *
 * @param outcome in a word
 * @param saved what is saved of the question now, whoever's it is
 * @param now the server's time in milliseconds
 */
record AnswerOutcome(Outcome outcome, AnswerState saved, long now) {

	static AnswerOutcome of(SaveResult result, long now) {
		return new AnswerOutcome(outcome(result), AnswerState.of(result.saved()), now);
	}

	static AnswerOutcome of(CheckResult result, long now) {
		Outcome outcome = (result instanceof Checked) ? Outcome.TAKEN
				: (result instanceof Ended) ? Outcome.ENDED : Outcome.OUTDATED;
		return new AnswerOutcome(outcome, AnswerState.of(result.saved()), now);
	}

	/** Whether the answer is what is saved now. */
	boolean isTaken() {
		return this.outcome == Outcome.TAKEN;
	}

	private static Outcome outcome(SaveResult result) {
		if (result instanceof Ended) {
			return Outcome.ENDED;
		}
		if (result instanceof Locked) {
			return Outcome.LOCKED;
		}
		return (result instanceof Outdated) ? Outcome.OUTDATED : Outcome.TAKEN;
	}

	/** The words that the script knows. */
	enum Outcome {

		@JsonProperty("taken")
		TAKEN,

		/** A newer answer was here first. */
		@JsonProperty("outdated")
		OUTDATED,

		/** Checked, so that it stands. */
		@JsonProperty("locked")
		LOCKED,

		/** The attempt is over. */
		@JsonProperty("ended")
		ENDED

	}

}

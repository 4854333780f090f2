package dev.djangoprep.quiz.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What is saved of one question; says nothing about right or wrong.
 *
 * @param place the question's number in the attempt, from 1
 * @param options numbers of the chosen options as they are shown, from 1
 * @param flagged whether the learner wants to come back to the question
 * @param checked whether the question is locked and told, as practice does on demand
 * @param sequence of the newest save; 0 if there was none
 * @param savedAt when the newest save came; absent if there was none
 * @param spent time spent on the question
 */
public record SavedAnswer(int place, Set<Integer> options, boolean flagged, boolean checked, long sequence,
		@Nullable Instant savedAt, Duration spent) {

	/** Whether an option is chosen. */
	public boolean answered() {
		return !this.options.isEmpty();
	}

	/** Whether this option, by its number from 1, is chosen. */
	public boolean has(int option) {
		return this.options.contains(option);
	}

}

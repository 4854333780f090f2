package dev.djangoprep.quiz;

import java.time.Instant;
import java.util.Set;

import dev.djangoprep.quiz.attempt.SavedAnswer;
import org.jspecify.annotations.Nullable;

/** What is saved of a question, for the script of its page. */
record AnswerState(int place, Set<Integer> options, boolean flagged, boolean checked, long sequence,
		@Nullable Instant savedAt) {

	static AnswerState of(SavedAnswer saved) {
		return new AnswerState(saved.place(), saved.options(), saved.flagged(), saved.checked(), saved.sequence(),
				saved.savedAt());
	}

}

package dev.djangoprep.quiz;

import java.util.stream.Collectors;

import dev.djangoprep.quiz.attempt.AttemptState;
import dev.djangoprep.quiz.attempt.SaveResult.Ended;

/** An answer came after the end: what counts is what was saved before. */
record TooLatePage(Ended ended, String resultAddress) {

	/** How it ended. */
	public String reason() {
		return (this.ended.state() == AttemptState.TIMED_OUT) ? "The time was over" : "The quiz had been handed in";
	}

	/** What counts for the question, in words. */
	public String counting() {
		String letters = this.ended.saved()
			.options()
			.stream()
			.map((number) -> Letters.of(number - 1))
			.collect(Collectors.joining(" and "));
		String question = "Question " + this.ended.saved().place();
		return letters.isEmpty() ? question + " counts as left out."
				: question + " counts with answer " + letters + ".";
	}

}

package dev.djangoprep.quiz;

import java.util.List;
import java.util.Optional;

import dev.djangoprep.quiz.attempt.Result;
import dev.djangoprep.quiz.paper.CheckedSetup;
import dev.djangoprep.quiz.paper.CheckedSetup.Invalid;
import dev.djangoprep.quiz.paper.CheckedSetup.Valid;
import dev.djangoprep.quiz.paper.QuizSetup;
import dev.djangoprep.quiz.paper.SetupForm;
import dev.djangoprep.quiz.paper.SetupProblem;

/**
 * What somebody wants to be asked.
 *
 * @param fields as sent, or as the attempt has it that they follow from
 * @param retried the attempt whose missed questions are asked again
 * @param available how many items there are for it; 0 if the fields make no sense
 */
record Wish(SetupFields fields, CheckedSetup checked, Optional<Result> retried, long available) {

	/** The setup, if the fields make sense. */
	Optional<QuizSetup> setup() {
		return (this.checked instanceof Valid valid) ? Optional.of(valid.setup()) : Optional.empty();
	}

	List<SetupProblem> problems() {
		return (this.checked instanceof Invalid invalid) ? invalid.problems() : List.of();
	}

	/**
	 * What the form shows: defaults filled in, or what was typed if it makes no sense.
	 */
	SetupForm form() {
		return setup().map(SetupForm::of).orElseGet(this.fields::form);
	}

}

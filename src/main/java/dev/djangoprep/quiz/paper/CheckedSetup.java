package dev.djangoprep.quiz.paper;

import java.util.List;

/** What became of a form: a setup, or what is wrong with it. */
public sealed interface CheckedSetup {

	/** The form makes sense. There may still be no item to ask. */
	record Valid(QuizSetup setup) implements CheckedSetup {
	}

	/** At least one problem, in the order of the form. */
	record Invalid(List<SetupProblem> problems) implements CheckedSetup {
	}

}

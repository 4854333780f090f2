package dev.djangoprep.quiz.attempt;

/** What became of a question that was to be checked: told, or not and why. */
public sealed interface CheckResult permits CheckResult.Checked, SaveResult.Outdated, SaveResult.Ended {

	SavedAnswer saved();

	/** The answer stands; it may be told now. Checking twice tells the same. */
	record Checked(SavedAnswer saved, ReviewedItem item) implements CheckResult {
	}

}

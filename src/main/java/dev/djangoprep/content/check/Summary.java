package dev.djangoprep.content.check;

/** A check in numbers; files count whether they have problems or not. */
public record Summary(long questions, long quizItems, long topics, long errors, long warnings) {

	/**
	 * One line such as
	 * {@code 308 questions, 402 quiz items in 20 topics: 1 error, 2 warnings}.
	 */
	@Override
	public String toString() {
		return "%s, %s in %s: %s, %s".formatted(count(this.questions, "question"), count(this.quizItems, "quiz item"),
				count(this.topics, "topic"), count(this.errors, "error"), count(this.warnings, "warning"));
	}

	private static String count(long count, String name) {
		return count + " " + name + ((count == 1) ? "" : "s");
	}

}

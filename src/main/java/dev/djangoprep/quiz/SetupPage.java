package dev.djangoprep.quiz;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.QuestionSummary;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.quiz.attempt.Sitting;
import dev.djangoprep.quiz.paper.Mode;
import dev.djangoprep.quiz.paper.QuizSetup;
import dev.djangoprep.quiz.paper.SetupForm;
import dev.djangoprep.quiz.paper.SetupProblem;
import dev.djangoprep.quiz.paper.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * The form that starts a quiz.
 *
 * @param about the question to be tested on, if it is one that is published
 * @param topics those with items, in order
 * @param unfinished what the learner may go on with
 * @param notice why the quiz did not start
 */
record SetupPage(Wish wish, Optional<QuestionSummary> about, List<TopicChoice> topics, Optional<Sitting> unfinished,
		Optional<String> notice) {

	private static final List<String> COUNTS = List.of("5", "10", "20", "30");

	SetupPage withNotice(String notice) {
		return new SetupPage(this.wish, this.about, this.topics, this.unfinished, Optional.of(notice));
	}

	public SetupForm form() {
		return this.wish.form();
	}

	/** What is wrong with a field. */
	public Optional<String> problem(String field) {
		return this.wish.problems()
			.stream()
			.filter((problem) -> problem.field().equals(field))
			.map(SetupProblem::message)
			.findFirst();
	}

	/** Whether the questions are given, so that there is nothing to choose them by. */
	public boolean isNarrowed() {
		return this.form().about() != null || isRetry();
	}

	/** Whether questions that were missed are asked again. */
	public boolean isRetry() {
		return this.wish.setup().map((setup) -> !setup.items().isEmpty()).orElse(false);
	}

	/** Whether there was nothing to retry. */
	public boolean isFlawless() {
		return this.wish.retried().isPresent() && !isRetry();
	}

	/** The attempt whose missed questions are asked again. */
	public int retriedNumber() {
		return this.wish.retried().orElseThrow().number();
	}

	public List<String> counts() {
		return COUNTS;
	}

	/** Whether the number is none of those offered. */
	public boolean isOtherCount() {
		return !COUNTS.contains(String.valueOf(form().count()));
	}

	public int mostQuestions() {
		return QuizSetup.MAX_COUNT;
	}

	public int fewestSeconds() {
		return QuizSetup.MIN_SECONDS;
	}

	public int mostSeconds() {
		return QuizSetup.MAX_SECONDS;
	}

	public boolean isPractice() {
		return Mode.PRACTICE.slug().equals(form().mode());
	}

	public Stretch[] stretches() {
		return Stretch.values();
	}

	/**
	 * Practice has no limit anyway: who turns it into an exam starts from the usual one.
	 */
	public boolean isChosen(Stretch stretch) {
		return isPractice() ? stretch == Stretch.NONE : stretch.slug().equals(form().stretch());
	}

	public List<LevelChoice> levels() {
		List<String> chosen = orNone(form().level());
		return Arrays.stream(Level.values())
			.map((level) -> new LevelChoice(level, chosen.contains(level.slug()),
					this.topics.stream().mapToLong((topic) -> topic.counts().getOrDefault(level, 0L)).sum()))
			.toList();
	}

	/** What will be asked, in words; nothing if the fields make no sense. */
	public String summary() {
		return this.wish.setup().map(this::summary).orElse("");
	}

	private String summary(QuizSetup setup) {
		long available = this.wish.available();
		int asked = (int) Math.min(setup.count(), available);
		if (asked == 0) {
			return "No question fits";
		}
		String time = setup.timeFor(asked).map(InWords::duration).orElse("no time limit");
		String questions = InWords.count(asked, "question");
		return ((asked < setup.count()) ? "Only " + questions : questions + " of " + available) + ", " + time;
	}

	static List<String> orNone(@Nullable List<String> values) {
		return (values != null) ? values : List.of();
	}

	/** How long a sitting has left, if it has a limit. */
	public Optional<String> timeLeft() {
		return this.unfinished.flatMap(Sitting::remaining).map((Duration left) -> InWords.clock(left));
	}

	/**
	 * A topic to choose.
	 *
	 * @param counts number of its items by level, where there are any
	 */
	record TopicChoice(Slug slug, String title, boolean chosen, Map<Level, Long> counts) {

		public long total() {
			return this.counts.values().stream().mapToLong(Long::longValue).sum();
		}

		/** The numbers of all levels in order, as the page's script reads them. */
		public String countsByLevel() {
			return Arrays.stream(Level.values())
				.map((level) -> String.valueOf(this.counts.getOrDefault(level, 0L)))
				.collect(Collectors.joining(","));
		}

	}

	/** A level to choose, with the number of its items. */
	record LevelChoice(Level level, boolean chosen, long total) {
	}

}

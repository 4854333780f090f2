package dev.djangoprep.quiz;

import java.util.List;
import java.util.stream.Collectors;

import dev.djangoprep.quiz.attempt.AttemptState;
import dev.djangoprep.quiz.attempt.PastAttempt;
import dev.djangoprep.quiz.attempt.TopicStrength;
import dev.djangoprep.quiz.paper.Mode;
import dev.djangoprep.web.Paging;

import org.springframework.data.domain.Page;

/**
 * What a learner did so far.
 *
 * @param trend attempts that count, oldest first
 * @param weakest topics to work on, weakest first
 * @param deleted whether everything was deleted just now
 */
record HistoryPage(Page<PastAttempt> attempts, List<PastAttempt> trend, List<TopicStrength> weakest, TopicNames topics,
		boolean deleted) {

	public boolean isEmpty() {
		return this.attempts.getTotalElements() == 0;
	}

	/** One point is no line. */
	public boolean hasTrend() {
		return this.trend.size() > 1;
	}

	public TrendChart chart() {
		return TrendChart.of(this.trend);
	}

	/** The chart's data, such as {@code 6 of 10, 7.33 of 10}. */
	public String trendInWords() {
		return this.trend.stream().map(HistoryPage::points).collect(Collectors.joining(", "));
	}

	public String kind(PastAttempt attempt) {
		return ((attempt.setup().mode() == Mode.PRACTICE) ? "Practice " : "Exam ") + attempt.number();
	}

	public String started(PastAttempt attempt) {
		return InWords.date(attempt.startedAt());
	}

	/** Where an attempt leads: on with it, or to its result. */
	public String address(PastAttempt attempt) {
		String address = "/quiz/attempts/" + attempt.id();
		return isOpen(attempt) ? address : address + "/result";
	}

	public boolean isOpen(PastAttempt attempt) {
		return attempt.state() == AttemptState.IN_PROGRESS;
	}

	/** The score, or how it ended if that says more. */
	public String outcome(PastAttempt attempt) {
		return switch (attempt.state()) {
			case IN_PROGRESS -> "Not finished";
			case SUBMITTED -> points(attempt);
			case TIMED_OUT -> points(attempt) + ", time ran out";
			case ABANDONED -> points(attempt) + ", given up";
		};
	}

	private static String points(PastAttempt attempt) {
		return attempt.score().map((score) -> score.points() + " of " + score.questions()).orElse("");
	}

	public String points(TopicStrength strength) {
		return "%s of %d points".formatted(strength.score().points(), strength.score().questions());
	}

	public Paging paging() {
		return new Paging(this.attempts.getNumber() + 1, this.attempts.getTotalPages(),
				(number) -> (number == 1) ? "/quiz/history" : "/quiz/history?page=" + number);
	}

}

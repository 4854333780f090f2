package dev.djangoprep.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import dev.djangoprep.quiz.attempt.Sitting;
import dev.djangoprep.quiz.paper.Mode;

/**
 * An attempt in progress: all its questions, one of them shown, or the review of all.
 *
 * @param place the number of the question that is shown, from 1; 0 for the review
 */
record SittingPage(Sitting sitting, List<ShownQuestion> questions, int place) {

	static final int REVIEW = 0;

	public String address() {
		return "/quiz/attempts/" + this.sitting.id();
	}

	public String title() {
		String quiz = (isPractice() ? "Practice " : "Exam ") + this.sitting.number();
		return isReview() ? "Review, " + quiz : "Question %d of %d, %s".formatted(this.place, size(), quiz);
	}

	/** What is sat, such as {@code Practice}. */
	public String kind() {
		return isPractice() ? "Practice" : "Exam";
	}

	public boolean isPractice() {
		return this.sitting.setup().mode() == Mode.PRACTICE;
	}

	public boolean isReview() {
		return this.place == REVIEW;
	}

	public int size() {
		return this.questions.size();
	}

	/** The time left when the page was made, if there is a limit. */
	public Optional<String> timeLeft() {
		return this.sitting.remaining().map(InWords::clock);
	}

	/** Milliseconds, for the page's script. */
	public long now() {
		return this.sitting.now().toEpochMilli();
	}

	public long startedAt() {
		return this.sitting.startedAt().toEpochMilli();
	}

	public Optional<Long> deadline() {
		return Optional.ofNullable(this.sitting.deadline()).map(Instant::toEpochMilli);
	}

	/** Where "next" leads: to the review, from the last question. */
	public String after(ShownQuestion question) {
		return (question.place() == size()) ? AnswerForm.REVIEW : String.valueOf(question.place() + 1);
	}

	/** The question with key and reasons. */
	public ToldQuestion told(ShownQuestion question) {
		return new ToldQuestion(question.told().orElseThrow());
	}

	/** What to look at once more before the end. */
	public List<ReviewPart> reviewParts() {
		return List.of(part("unanswered", "Without an answer", (question) -> !question.answered()),
				part("flagged", "Flagged", ShownQuestion::flagged));
	}

	private ReviewPart part(String name, String title, Predicate<ShownQuestion> belongs) {
		return new ReviewPart(name, title, this.questions.stream().filter(belongs).toList());
	}

	/** What was answered, in words. */
	public String progress() {
		return "%d of %d answered".formatted(this.sitting.answered(), size());
	}

	/** Some of the questions, with what they have in common. */
	record ReviewPart(String name, String title, List<ShownQuestion> questions) {
	}

}

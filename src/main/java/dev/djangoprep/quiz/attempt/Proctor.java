package dev.djangoprep.quiz.attempt;

import java.util.Optional;

import dev.djangoprep.learner.LearnerId;
import dev.djangoprep.quiz.attempt.CheckResult.Checked;
import dev.djangoprep.quiz.attempt.SaveResult.Ended;
import dev.djangoprep.quiz.attempt.SaveResult.Outdated;

import org.springframework.stereotype.Component;

/**
 * Takes answers and ends attempts. Every method is one short transaction, on disk when it
 * returns; of calls at the same time each is told what is saved after it. An attempt that
 * isn't the learner's is absent.
 */
@Component
public class Proctor {

	private final OwnAttempts attempts;

	private final Review review;

	private final QuizMetrics metrics;

	Proctor(OwnAttempts attempts, Review review, QuizMetrics metrics) {
		this.attempts = attempts;
		this.review = review;
		this.metrics = metrics;
	}

	/**
	 * Saves an answer, unless it comes too late or a newer one is saved.
	 * @throws InvalidAnswer if there is no such question or option, or if several options
	 * are chosen where one may be
	 */
	public Optional<SaveResult> save(LearnerId learner, AttemptId id, Answer answer) {
		return this.attempts.with(learner, id, (attempt, now) -> attempt.save(answer, now)).map(this.metrics::counted);
	}

	/**
	 * Saves an answer for good and tells whether it is right; in practice only.
	 * @throws InvalidAnswer as when saving, and in an exam
	 */
	public Optional<CheckResult> check(LearnerId learner, AttemptId id, Answer answer) {
		return this.attempts.with(learner, id, (attempt, now) -> {
			SaveResult result = attempt.check(answer, now);
			if (result instanceof Outdated outdated) {
				return outdated;
			}
			if (result instanceof Ended ended) {
				return ended;
			}
			return new Checked(result.saved(), this.review.item(attempt, answer.place()));
		}).map(this.metrics::counted);
	}

	/** Hands in. An attempt that is over stays as it is. */
	public Optional<AttemptEnd> submit(LearnerId learner, AttemptId id) {
		return this.attempts.with(learner, id, Attempt::submit);
	}

	/** Gives up. An attempt that is over stays as it is. */
	public Optional<AttemptEnd> abandon(LearnerId learner, AttemptId id) {
		return this.attempts.with(learner, id, Attempt::abandon);
	}

}

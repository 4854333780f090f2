package dev.djangoprep.quiz.attempt;

import dev.djangoprep.learner.LearnerId;
import dev.djangoprep.quiz.attempt.SaveResult.Saved;
import dev.djangoprep.quiz.attempt.StartResult.Started;
import dev.djangoprep.quiz.paper.QuizSetup;

import static org.assertj.core.api.Assertions.assertThat;

/** A learner who starts, answers and hands in, and is refused nothing. */
final class Taker {

	private final LearnerId learner = LearnerId.random();

	private final AttemptStart attemptStart;

	private final Proctor proctor;

	private final Sittings sittings;

	private final Results results;

	Taker(AttemptStart attemptStart, Proctor proctor, Sittings sittings, Results results) {
		this.attemptStart = attemptStart;
		this.proctor = proctor;
		this.sittings = sittings;
		this.results = results;
	}

	LearnerId learner() {
		return this.learner;
	}

	AttemptId start(QuizSetup setup) {
		StartResult result = this.attemptStart.start(this.learner, setup);
		assertThat(result).isInstanceOf(Started.class);
		return ((Started) result).id();
	}

	Sitting sitting(AttemptId id) {
		return this.sittings.find(this.learner, id).orElseThrow();
	}

	Result result(AttemptId id) {
		return this.results.find(this.learner, id).orElseThrow();
	}

	void save(AttemptId id, Answer answer) {
		assertThat(this.proctor.save(this.learner, id, answer)).containsInstanceOf(Saved.class);
	}

	/** Answers the first questions right; returns how many. */
	int answerRight(AttemptId id, int number) {
		sitting(id).items().stream().limit(number).forEach((item) -> save(id, TellingItems.right(item)));
		return number;
	}

	AttemptId submittedId(AttemptId id, int right) {
		answerRight(id, right);
		sitting(id).items().stream().skip(right).forEach((item) -> save(id, TellingItems.wrong(item)));
		this.proctor.submit(this.learner, id);
		return id;
	}

}

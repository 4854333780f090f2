package dev.djangoprep.quiz;

import dev.djangoprep.learner.LearnerId;
import dev.djangoprep.quiz.attempt.AttemptId;

/**
 * Who asks for which attempt. Whether it is theirs, whoever reads the attempt tells: the
 * attempt of somebody else is absent.
 */
record Taker(LearnerId learner, AttemptId attempt) {

	/** Where the attempt is sat. */
	String address() {
		return "/quiz/attempts/" + this.attempt;
	}

	/** Where the attempt is looked at once it is over. */
	String resultAddress() {
		return address() + "/result";
	}

}

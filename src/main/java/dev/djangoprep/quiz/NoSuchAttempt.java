package dev.djangoprep.quiz;

import dev.djangoprep.web.PageNotFound;

/** The learner has no such attempt; whether somebody else has is not told. */
class NoSuchAttempt extends PageNotFound {

	NoSuchAttempt() {
		super("There is no such attempt");
	}

}

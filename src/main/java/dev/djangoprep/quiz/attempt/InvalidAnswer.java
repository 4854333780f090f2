package dev.djangoprep.quiz.attempt;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * No page of ours sends such an answer: no such question or option, or two of which one
 * may be chosen.
 */
@ResponseStatus(HttpStatus.BAD_REQUEST)
public class InvalidAnswer extends RuntimeException {

	InvalidAnswer(String message) {
		super(message);
	}

}

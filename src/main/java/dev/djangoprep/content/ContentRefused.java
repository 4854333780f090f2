package dev.djangoprep.content;

import java.util.List;
import java.util.stream.Collectors;

import dev.djangoprep.content.check.Problem;

/** The content has errors, and the application was told not to start with any. */
class ContentRefused extends RuntimeException {

	ContentRefused(List<Problem> errors) {
		super(errors.stream().map(Problem::toString).collect(Collectors.joining("\n")));
	}

}

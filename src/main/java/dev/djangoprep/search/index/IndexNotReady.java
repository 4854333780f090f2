package dev.djangoprep.search.index;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no index yet: the application has just started, or is stopping. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
final class IndexNotReady extends RuntimeException {

	IndexNotReady() {
		super("The search index is being built; try again in a moment");
	}

}

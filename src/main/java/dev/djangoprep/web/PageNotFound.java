package dev.djangoprep.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Nothing of ours stands under the address that was asked for; the message says why. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class PageNotFound extends RuntimeException {

	public PageNotFound(String message) {
		super(message);
	}

}

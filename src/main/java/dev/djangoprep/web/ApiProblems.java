package dev.djangoprep.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers programs with problem details (RFC 9457) where readers get a page. */
@RestControllerAdvice(annotations = RestController.class)
class ApiProblems {

	@ExceptionHandler
	ProblemDetail notFound(PageNotFound ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, String.valueOf(ex.getMessage()));
	}

}

package dev.djangoprep.web;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What tells cached pages apart: the path, and those query parameters that such a page
 * may depend on. Any other parameter changes nothing, so it costs no place either.
 */
record PageKey(String path, String query) {

	private static final List<String> PARAMETERS = List.of("topic", "level", "kind", "page");

	/** Longer addresses lead to no page of ours. */
	private static final int LONGEST = 300;

	static PageKey of(HttpServletRequest request) {
		return new PageKey(request.getRequestURI(), (request.getQueryString() != null) ? query(request) : "");
	}

	private static String query(HttpServletRequest request) {
		return PARAMETERS.stream()
			.filter((name) -> request.getParameter(name) != null)
			.map((name) -> name + "=" + request.getParameter(name))
			.collect(Collectors.joining("&"));
	}

	boolean fits() {
		return this.path.length() + this.query.length() <= LONGEST;
	}

	int weight() {
		return 2 * (this.path.length() + this.query.length());
	}

}

package dev.djangoprep.learner;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The cookie that carries a learner's number: for this site only, out of reach of
 * scripts.
 */
final class LearnerCookie {

	static final String NAME = "learner";

	static final Duration AGE = Duration.ofDays(365);

	private LearnerCookie() {
	}

	static void send(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
		ResponseCookie cookie = ResponseCookie.from(NAME, value)
			.httpOnly(true)
			.sameSite("Lax")
			.secure(request.isSecure())
			.path("/")
			.maxAge(age)
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

}

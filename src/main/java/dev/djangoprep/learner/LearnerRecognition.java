package dev.djangoprep.learner;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/** Knows a learner again by the cookie; asks nothing and sets nothing. */
@Component
public class LearnerRecognition {

	/**
	 * The learner who asks; nothing if no cookie of ours came, or one that we never gave.
	 */
	public Optional<LearnerId> recognize(HttpServletRequest request) {
		return Stream.ofNullable(request.getCookies())
			.flatMap(Arrays::stream)
			.filter((cookie) -> cookie.getName().equals(LearnerCookie.NAME))
			.map(Cookie::getValue)
			.flatMap((value) -> LearnerId.parse(value).stream())
			.findFirst();
	}

}

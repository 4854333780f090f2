package dev.djangoprep.web.access;

import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Gives each request an id: that of the client or proxy, if it sent a proper one, or else
 * the process's own name and a number. These needn't be secret, only cheap and different.
 */
public final class RequestIds {

	static final String HEADER = "X-Request-Id";

	private static final String ATTRIBUTE = RequestIds.class.getName();

	/** Nothing that breaks a line of a log or a header, and not too long for either. */
	private static final Pattern PROPER = Pattern.compile("[A-Za-z0-9._-]{8,64}");

	private final String process = Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), Character.MAX_RADIX);

	private final AtomicLong last = new AtomicLong();

	/** The id of a request that came through Tomcat. */
	public static Optional<String> of(HttpServletRequest request) {
		return Optional.ofNullable((String) request.getAttribute(ATTRIBUTE));
	}

	static boolean isProper(@Nullable String given) {
		return given != null && PROPER.matcher(given).matches();
	}

	static void set(HttpServletRequest request, String id) {
		request.setAttribute(ATTRIBUTE, id);
	}

	String next() {
		return this.process + "-" + Long.toString(this.last.incrementAndGet(), Character.MAX_RADIX);
	}

}

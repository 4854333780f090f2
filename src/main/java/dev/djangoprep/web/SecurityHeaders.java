package dev.djangoprep.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The security headers of every response, from this one place: the page cache answers
 * before Spring Security, so neither may rely on the other for them.
 */
final class SecurityHeaders {

	/** Nothing but what this site serves itself; no inline script or style at all. */
	static final String CONTENT_SECURITY_POLICY = String.join("; ", "default-src 'none'", "script-src 'self'",
			"style-src 'self'", "img-src 'self' data:", "connect-src 'self'", "manifest-src 'self'",
			"form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'");

	private static final Map<String, String> ALWAYS = Map.of("Content-Security-Policy", CONTENT_SECURITY_POLICY,
			"X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY", "Referrer-Policy", "same-origin",
			"Cross-Origin-Opener-Policy", "same-origin", "Cross-Origin-Resource-Policy", "same-origin",
			"Permissions-Policy", "camera=(), geolocation=(), microphone=()");

	/** One year; browsers heed it over HTTPS only, so it is sent only there. */
	private static final String STRICT_TRANSPORT_SECURITY = "max-age=31536000";

	private SecurityHeaders() {
	}

	static void writeTo(HttpServletRequest request, HttpServletResponse response) {
		ALWAYS.forEach(response::setHeader);
		if (request.isSecure()) {
			response.setHeader("Strict-Transport-Security", STRICT_TRANSPORT_SECURITY);
		}
	}

}

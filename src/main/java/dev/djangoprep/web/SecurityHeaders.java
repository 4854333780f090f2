package dev.djangoprep.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The security headers of every response, from this one place: the page cache answers
 * before Spring Security, so neither may rely on the other for them.
 */
final class SecurityHeaders {

	private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

	private static final Map<String, String> ALWAYS = Map.of("X-Content-Type-Options", "nosniff",
			"Cross-Origin-Resource-Policy", "same-origin");

	/**
	 * No Cross-Origin-Opener-Policy: browsers change processes for it, which costs a
	 * first visit 60 ms, and no window has anything to learn here of one that it opened.
	 */
	private static final Map<String, String> OF_DOCUMENTS = Map.of("X-Frame-Options", "DENY", "Referrer-Policy",
			"same-origin", "Permissions-Policy", "camera=(),geolocation=(),microphone=()");

	/** Nothing but what this site serves itself; no inline script or style at all. */
	private static final String POLICY_OF_DOCUMENTS = String.join(";", "default-src 'none'", "script-src 'self'",
			"style-src 'self'", "img-src 'self' data:", "connect-src 'self'", "manifest-src 'self'",
			"form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'");

	/** What is part of a page loads nothing by itself, nor does it stand in a frame. */
	private static final String POLICY_OF_ASSETS = "default-src 'none'; frame-ancestors 'none'";

	/** One year; browsers heed it over HTTPS only, so it is sent only there. */
	private static final String STRICT_TRANSPORT_SECURITY = "max-age=31536000";

	private SecurityHeaders() {
	}

	static void writeTo(HttpServletRequest request, HttpServletResponse response) {
		ALWAYS.forEach(response::setHeader);
		OF_DOCUMENTS.forEach(response::setHeader);
		response.setHeader(CONTENT_SECURITY_POLICY, POLICY_OF_DOCUMENTS);
		if (request.isSecure()) {
			response.setHeader("Strict-Transport-Security", STRICT_TRANSPORT_SECURITY);
		}
	}

	/**
	 * Takes back what only a document heeds, once it is known that none is sent. The
	 * strictest policy is also the shortest.
	 */
	static void narrowToAsset(HttpServletResponse response) {
		OF_DOCUMENTS.keySet().forEach((name) -> response.setHeader(name, null));
		response.setHeader(CONTENT_SECURITY_POLICY, POLICY_OF_ASSETS);
	}

}

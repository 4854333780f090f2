package dev.djangoprep.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
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

	private static final Map<String, String> OF_DOCUMENTS = Map.of("X-Frame-Options", "DENY", "Referrer-Policy",
			"same-origin", "Cross-Origin-Opener-Policy", "same-origin", "Permissions-Policy",
			"camera=(),geolocation=(),microphone=()");

	/** What is part of a page loads nothing by itself, nor does it stand in a frame. */
	private static final String POLICY_OF_ASSETS = "default-src 'none'; frame-ancestors 'none'";

	/** One year; browsers heed it over HTTPS only, so it is sent only there. */
	private static final String STRICT_TRANSPORT_SECURITY = "max-age=31536000";

	private final String contentSecurityPolicy;

	/**
	 * Allows nothing but what this site serves itself, and no inline script or style.
	 * @param inlineScript the one exception, which its digest names: nobody else's text
	 * has it
	 */
	SecurityHeaders(String inlineScript) {
		this.contentSecurityPolicy = String.join(";", "default-src 'none'",
				"script-src 'self' 'sha256-%s'".formatted(digest(inlineScript)), "style-src 'self'",
				"img-src 'self' data:", "connect-src 'self'", "manifest-src 'self'", "form-action 'self'",
				"base-uri 'none'", "frame-ancestors 'none'");
	}

	void writeTo(HttpServletRequest request, HttpServletResponse response) {
		ALWAYS.forEach(response::setHeader);
		OF_DOCUMENTS.forEach(response::setHeader);
		response.setHeader(CONTENT_SECURITY_POLICY, this.contentSecurityPolicy);
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

	private static String digest(String script) {
		try {
			MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
			return Base64.getEncoder().encodeToString(sha256.digest(script.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}

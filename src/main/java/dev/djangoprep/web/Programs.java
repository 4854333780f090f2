package dev.djangoprep.web;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Tells programs, which want problem details, from readers, who want a page. */
public final class Programs {

	private Programs() {
	}

	/**
	 * Whether a program asks.
	 * @param path what was asked for first, where the request is one for its error page
	 */
	public static boolean isAsking(HttpServletRequest request, String path) {
		return path.startsWith("/api/") || wantsJson(request.getHeader("Accept"));
	}

	private static boolean wantsJson(@Nullable String accept) {
		return accept != null && accept.toLowerCase(Locale.ROOT).contains("json") && !accept.contains("text/html");
	}

}

package dev.djangoprep.web.limit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;

/**
 * The body of a request that nobody reads. Tomcat would, before it takes the connection's
 * next request, and so keep a thread for as long as a client takes to send it.
 */
final class UnwantedBody {

	static final String CLOSE = "close";

	private UnwantedBody() {
	}

	/** Lets the answer be the connection's last if a body comes with the request. */
	static void hangUpAfter(HttpServletRequest request, HttpServletResponse response) {
		if (request.getProtocol().startsWith("HTTP/1") && isAnnounced(request)) {
			response.setHeader(HttpHeaders.CONNECTION, CLOSE);
		}
	}

	private static boolean isAnnounced(HttpServletRequest request) {
		return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
	}

}

package dev.djangoprep.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.web.filter.ServerHttpObservationFilter;

/** Sends a rendered page as the request wants it: compressed, plain, or not at all. */
final class PageResponse {

	/** Kept by browsers, asked about each time: a saved file shows at the next load. */
	static final String REVALIDATED = "no-cache";

	private PageResponse() {
	}

	static void send(RenderedPage page, String cacheControl, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		// No controller says it where the page comes from memory.
		ServerHttpObservationFilter.findObservationContext(request)
			.ifPresent((measured) -> measured.setPathPattern(page.route()));
		boolean gzip = acceptsGzip(request.getHeader("Accept-Encoding"));
		response.setHeader("Cache-Control", cacheControl);
		response.setHeader("Vary", "Accept-Encoding");
		response.setHeader("ETag", gzip ? page.gzipEtag() : page.etag());
		if (isKnown(page, request.getHeader("If-None-Match"))) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		response.setContentType(page.contentType());
		if (gzip) {
			response.setHeader("Content-Encoding", "gzip");
		}
		byte[] body = gzip ? page.gzip() : page.plain();
		response.setContentLength(body.length);
		if (request.getMethod().equals("GET")) {
			response.getOutputStream().write(body);
		}
	}

	/**
	 * "A recipient MUST use the weak comparison function when comparing entity tags for
	 * If-None-Match" (RFC 9110, 13.1.2). Both encodings carry the same page.
	 */
	private static boolean isKnown(RenderedPage page, @Nullable String ifNoneMatch) {
		return ifNoneMatch != null && (ifNoneMatch.trim().equals("*") || ifNoneMatch.contains(page.etag())
				|| ifNoneMatch.contains(page.gzipEtag()));
	}

	/**
	 * Whoever gives gzip a weight below one gets plain bytes, which it must accept, too.
	 */
	private static boolean acceptsGzip(@Nullable String acceptEncoding) {
		return acceptEncoding != null && acceptEncoding.contains("gzip") && !acceptEncoding.contains("gzip;q=0");
	}

}

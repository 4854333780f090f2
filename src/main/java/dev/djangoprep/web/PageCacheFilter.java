package dev.djangoprep.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers from the page cache, ahead of Spring Security and MVC, and fills it with what a
 * {@link CachedPage} controller rendered.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class PageCacheFilter extends OncePerRequestFilter {

	private final PageCache cache;

	PageCacheFilter(PageCache cache) {
		this.cache = cache;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		PageKey key = PageKey.of(request);
		Optional<RenderedPage> page = this.cache.find(key);
		if (page.isPresent()) {
			PageResponse.send(page.get(), PageResponse.REVALIDATED, request, response);
		}
		else {
			render(key, request, response, chain);
		}
	}

	/**
	 * The revision is read before the page is rendered: a page that a publication
	 * overtakes counts as old, never an old one as new.
	 */
	private void render(PageKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		long revision = this.cache.revision();
		ContentCachingResponseWrapper rendered = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, rendered);
		if (!isCacheable(request, rendered)) {
			rendered.copyBodyToResponse();
			return;
		}
		RenderedPage page = new RenderedPage(revision, route(request), rendered.getContentType(),
				rendered.getContentAsByteArray());
		if (key.fits() && request.getMethod().equals("GET")) {
			this.cache.keep(key, page);
		}
		PageResponse.send(page, PageResponse.REVALIDATED, request, response);
	}

	private static String route(HttpServletRequest request) {
		return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
	}

	private static boolean isCacheable(HttpServletRequest request, ContentCachingResponseWrapper response) {
		return CachedPageMarker.isMarked(request) && response.getStatus() == HttpStatus.OK.value()
				&& response.getContentType() != null && response.getHeader("Set-Cookie") == null;
	}

}

package dev.djangoprep.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Marks requests whose controller says {@link CachedPage}, for the page cache to see. */
@Component
class CachedPageMarker implements HandlerInterceptor {

	private static final String MARK = CachedPageMarker.class.getName();

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && isCached(method)) {
			request.setAttribute(MARK, true);
		}
		return true;
	}

	static boolean isMarked(HttpServletRequest request) {
		return request.getAttribute(MARK) != null;
	}

	private static boolean isCached(HandlerMethod method) {
		return method.hasMethodAnnotation(CachedPage.class)
				|| method.getBeanType().isAnnotationPresent(CachedPage.class);
	}

}

package dev.djangoprep.web;

import java.util.List;

import dev.djangoprep.web.access.RequestIds;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a visitor sees when something is missing or broken: never an internal, always a
 * way on. Programs get the same as problem details.
 */
@Controller
class ErrorPageController implements ErrorController {

	private static final Logger logger = LoggerFactory.getLogger(ErrorPageController.class);

	private final SitePages pages;

	ErrorPageController(SitePages pages) {
		this.pages = pages;
	}

	@RequestMapping("${spring.web.error.path:/error}")
	Object error(HttpServletRequest request) {
		HttpStatus status = status(request);
		String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
		if (Programs.isAsking(request, path)) {
			ProblemDetail problem = ProblemDetail.forStatus(status);
			RequestIds.of(request).ifPresent((id) -> problem.setProperty("request", id));
			return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
		}
		return (status == HttpStatus.NOT_FOUND) ? notFound(path) : broken(status, request);
	}

	private ModelAndView notFound(String path) {
		ModelAndView page = new ModelAndView("web/not-found", HttpStatus.NOT_FOUND);
		page.addObject("nearest", nearest(path));
		return page;
	}

	/** Nearness is a courtesy: when even that fails, the page must still come. */
	private List<SitePage> nearest(String path) {
		try {
			return this.pages.nearest(path);
		}
		catch (RuntimeException ex) {
			logger.warn("No nearest pages for a missing one", ex);
			return List.of();
		}
	}

	private static ModelAndView broken(HttpStatus status, HttpServletRequest request) {
		ModelAndView page = new ModelAndView("web/error", status);
		page.addObject("status", status.value());
		page.addObject("title", status.getReasonPhrase());
		RequestIds.of(request).ifPresent((id) -> page.addObject("request", id));
		return page;
	}

	private static HttpStatus status(HttpServletRequest request) {
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
		return (status != null) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
	}

}

package dev.djangoprep.web.limit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import dev.djangoprep.web.Assets;
import dev.djangoprep.web.Programs;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Tells a client that it asks too often, and when to come again. The words are ready
 * before: a flood is not to cost a rendering each.
 */
@Component
class Refusal {

	private static final String PROBLEM = """
			{"type":"about:blank","title":"Too Many Requests","status":429,\
			"detail":"Too many requests of this kind came from your address. Wait as long as Retry-After says."}""";

	private static final Duration ALMOST_A_SECOND = Duration.ofSeconds(1).minusNanos(1);

	private final byte[] page;

	private final byte[] problem = PROBLEM.getBytes(StandardCharsets.UTF_8);

	Refusal(Assets assets) throws IOException {
		this.page = new ClassPathResource("web/too-many-requests.html").getContentAsString(StandardCharsets.UTF_8)
			.replace("{css}", assets.getCss())
			.getBytes(StandardCharsets.UTF_8);
	}

	void send(Duration wait, HttpServletRequest request, HttpServletResponse response) throws IOException {
		boolean program = Programs.isAsking(request, request.getRequestURI());
		byte[] body = program ? this.problem : this.page;
		response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.plus(ALMOST_A_SECOND).toSeconds()));
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		UnwantedBody.hangUpAfter(request, response);
		response.setContentType(program ? "application/problem+json" : "text/html;charset=UTF-8");
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

}

package dev.djangoprep.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

class PageCacheFilterTests {

	private final AtomicLong revision = new AtomicLong(1);

	private final AtomicInteger renderings = new AtomicInteger();

	private final PageCacheFilter filter = new PageCacheFilter(new PageCache(this.revision::get,
			new PageCacheProperties(DataSize.ofMegabytes(1)), new SimpleMeterRegistry()));

	@Test
	void rendersAPageOncePerRevision() throws Exception {
		assertThat(get("/a").getContentAsString()).isEqualTo("page 1");
		assertThat(get("/a").getContentAsString()).isEqualTo("page 1");
		this.revision.incrementAndGet();
		assertThat(get("/a").getContentAsString()).isEqualTo("page 2");
	}

	@Test
	void tellsPagesApartByTheParametersTheyDependOn() throws Exception {
		assertThat(get("/a?level=expert").getContentAsString()).isEqualTo("page 1");
		assertThat(get("/a?level=beginner").getContentAsString()).isEqualTo("page 2");
		assertThat(get("/a?utm=1&level=expert").getContentAsString()).isEqualTo("page 1");
	}

	@Test
	void answersAKnownPageWith304AndNoBody() throws Exception {
		String etag = get("/a").getHeader("ETag");
		MockHttpServletRequest request = request("GET", "/a");
		request.addHeader("If-None-Match", "\"other\", " + etag);
		MockHttpServletResponse response = send(request, cached(200));
		assertThat(response.getStatus()).isEqualTo(304);
		assertThat(response.getContentAsByteArray()).isEmpty();
		assertThat(response.getHeader("ETag")).isEqualTo(etag);
		assertThat(response.getHeader("Vary")).isEqualTo("Accept-Encoding");
	}

	@Test
	void sendsCompressedBytesToWhoeverTakesThem() throws Exception {
		MockHttpServletRequest request = request("GET", "/a");
		request.addHeader("Accept-Encoding", "br, gzip");
		MockHttpServletResponse response = send(request, cached(200));
		assertThat(response.getHeader("Content-Encoding")).isEqualTo("gzip");
		assertThat(new GZIPInputStream(new ByteArrayInputStream(response.getContentAsByteArray())).readAllBytes())
			.asString(StandardCharsets.UTF_8)
			.isEqualTo("page 1");
		assertThat(response.getHeader("ETag")).isNotEqualTo(get("/a").getHeader("ETag"));
	}

	@Test
	void answersHeadWithTheHeadersOfGet() throws Exception {
		get("/a");
		MockHttpServletResponse response = send(request("HEAD", "/a"), cached(200));
		assertThat(response.getContentAsByteArray()).isEmpty();
		assertThat(response.getHeader("Content-Length")).isEqualTo("6");
	}

	@Test
	void keepsNothingThatNoControllerMarked() throws Exception {
		send(request("GET", "/a"), writing(200));
		assertThat(send(request("GET", "/a"), writing(200)).getContentAsString()).isEqualTo("page 2");
	}

	@Test
	void keepsNoErrorsAndNoCookies() throws Exception {
		send(request("GET", "/a"), cached(404));
		FilterChain withCookie = (request, response) -> {
			((HttpServletResponse) response).addHeader("Set-Cookie", "a=b");
			cached(200).doFilter(request, response);
		};
		send(request("GET", "/a"), withCookie);
		assertThat(get("/a").getContentAsString()).isEqualTo("page 3");
	}

	@Test
	void countsAPageThatAPublicationOvertookAsOld() throws Exception {
		FilterChain overtaken = (request, response) -> {
			this.revision.incrementAndGet();
			cached(200).doFilter(request, response);
		};
		send(request("GET", "/a"), overtaken);
		assertThat(get("/a").getContentAsString()).isEqualTo("page 2");
	}

	@Test
	void leavesPostsAlone() throws Exception {
		get("/a");
		assertThat(send(request("POST", "/a"), cached(200)).getContentAsString()).isEqualTo("page 2");
	}

	private MockHttpServletResponse get(String address) throws Exception {
		return send(request("GET", address), cached(200));
	}

	private MockHttpServletResponse send(MockHttpServletRequest request, FilterChain chain) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.filter.doFilter(request, response, chain);
		return response;
	}

	/** A controller that counts how often it was asked, and says {@link CachedPage}. */
	private FilterChain cached(int status) {
		return (request, response) -> {
			HandlerMethod handler = handler();
			new CachedPageMarker().preHandle((MockHttpServletRequest) request, (HttpServletResponse) response, handler);
			writing(status).doFilter(request, response);
		};
	}

	private FilterChain writing(int status) {
		return (request, response) -> write((HttpServletResponse) response, status);
	}

	private void write(HttpServletResponse response, int status) throws IOException {
		response.setStatus(status);
		response.setContentType("text/plain");
		response.getWriter().write("page " + this.renderings.incrementAndGet());
	}

	private static HandlerMethod handler() {
		try {
			return new HandlerMethod(new Page(), "show");
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static MockHttpServletRequest request(String method, String address) {
		UriComponents parts = UriComponentsBuilder.fromUriString(address).build();
		MockHttpServletRequest request = new MockHttpServletRequest(method, parts.getPath());
		request.setQueryString(parts.getQuery());
		request.addParameters(parts.getQueryParams().toSingleValueMap());
		return request;
	}

	@CachedPage
	static class Page {

		public void show() {
		}

	}

}

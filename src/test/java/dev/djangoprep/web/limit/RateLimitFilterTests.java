package dev.djangoprep.web.limit;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import dev.djangoprep.web.Assets;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class RateLimitFilterTests {

	private static final Rate THREE = new Rate(1, 3);

	private static final Rate UNLIMITED = new Rate(0, 1);

	private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

	private final AtomicLong millis = new AtomicLong(1_800_000_000_000L);

	private final Clock clock = mock();

	private final RateLimitFilter filter = filter(THREE, UNLIMITED, 100);

	@ParameterizedTest
	@ValueSource(strings = { "/search", "/api/search", "/api/suggest" })
	void refusesWhoSearchesTooOften(String path) throws Exception {
		for (int time = 0; time < 3; time++) {
			assertThat(send("GET", path, "203.0.113.7").getStatus()).isEqualTo(200);
		}
		MockHttpServletResponse refused = send("HEAD", path, "203.0.113.7");
		assertThat(refused.getStatus()).isEqualTo(429);
		assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
		assertThat(send("GET", path, "203.0.113.8").getStatus()).isEqualTo(200);
		assertThat(this.registry.get("djangoprep.limits.refused").tag("limit", "search").counter().count())
			.isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "POST, /quiz", "GET, /topics", "GET, /search/more" })
	void countsNothingElseAsSearching(String method, String path) throws Exception {
		for (int time = 0; time < 5; time++) {
			assertThat(send(method, path, "203.0.113.7").getStatus()).isEqualTo(200);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "DELETE", "PATCH", "MADEUP" })
	void refusesWhoWritesTooOften(String method) throws Exception {
		RateLimitFilter writing = filter(UNLIMITED, THREE, 100);
		for (int time = 0; time < 3; time++) {
			assertThat(send(writing, request(method, "/search", "::1")).getStatus()).isEqualTo(200);
		}
		assertThat(send(writing, request(method, "/quiz", "::2")).getStatus()).isEqualTo(429);
		assertThat(send(writing, request("GET", "/search", "::1")).getStatus()).isEqualTo(200);
	}

	@Test
	void servesSoManyWritingRequestsOfOneClientAtOnce() throws Exception {
		RateLimitFilter slow = filter(UNLIMITED, UNLIMITED, 100);
		List<Integer> whileTwoAreServed = new ArrayList<>();
		write(slow, (outer) -> write(slow, (inner) -> {
			whileTwoAreServed.add(send(slow, request("POST", "/quiz", "203.0.113.7")).getStatus());
			whileTwoAreServed.add(send(slow, request("GET", "/quiz", "203.0.113.7")).getStatus());
			whileTwoAreServed.add(send(slow, request("POST", "/quiz", "203.0.113.8")).getStatus());
		}));
		assertThat(whileTwoAreServed).containsExactly(429, 200, 200);
		assertThat(send(slow, request("POST", "/quiz", "203.0.113.7")).getStatus()).isEqualTo(200);
		assertThat(this.registry.get("djangoprep.limits.refused").tag("limit", "writes-at-once").counter().count())
			.isEqualTo(1);
	}

	@Test
	void letsOthersInWhenARequestHasFailed() throws Exception {
		for (int time = 0; time < 3; time++) {
			assertThatIOException().isThrownBy(() -> write(this.filter, (request) -> {
				throw new IOException("gone");
			}));
		}
		assertThat(send("POST", "/quiz", "203.0.113.7").getStatus()).isEqualTo(200);
	}

	private static void write(RateLimitFilter filter, Serving serving) throws ServletException, IOException {
		filter.doFilter(request("POST", "/quiz", "203.0.113.7"), new MockHttpServletResponse(),
				(request, response) -> serving.serve(request));
	}

	@Test
	void tellsReadersOnAPageAndProgramsInJson() throws Exception {
		exhaust("203.0.113.7");
		MockHttpServletResponse page = send("GET", "/search", "203.0.113.7");
		assertThat(page.getContentType()).isEqualTo("text/html;charset=UTF-8");
		assertThat(page.getContentAsString()).contains("<h1>One moment, please</h1>", "href=\"/assets/site.css\"")
			.doesNotContain("{css}");
		assertThat(page.getHeader("Cache-Control")).isEqualTo("no-store");
		MockHttpServletRequest script = request("GET", "/search", "203.0.113.7");
		script.addHeader("Accept", "application/json");
		for (MockHttpServletRequest program : new MockHttpServletRequest[] { script,
				request("GET", "/api/suggest", "203.0.113.7") }) {
			MockHttpServletResponse problem = send(this.filter, program);
			assertThat(problem.getContentType()).isEqualTo("application/problem+json");
			assertThat(problem.getContentAsString()).contains("\"status\":429");
		}
	}

	@Test
	void remembersNoMoreClientsThanItMay() throws Exception {
		for (int number = 0; number < 10_000; number++) {
			send("GET", "/search", "10.0.%d.%d".formatted(number / 250, number % 250));
		}
		assertThat(clients()).isLessThanOrEqualTo(100);
	}

	@Test
	void allowsAgainWhatAClientWaitedFor() throws Exception {
		exhaust("203.0.113.7");
		this.millis.addAndGet(900);
		assertThat(send("GET", "/search", "203.0.113.7").getStatus()).isEqualTo(429);
		this.millis.addAndGet(100);
		assertThat(send("GET", "/search", "203.0.113.7").getStatus()).isEqualTo(200);
		assertThat(send("GET", "/search", "203.0.113.7").getStatus()).isEqualTo(429);
	}

	@Test
	void saysWhatALimitShouldBe() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Rate(-1, 10)).withMessageContaining("0 for no limit");
		assertThatIllegalArgumentException().isThrownBy(() -> new Rate(20, 10))
			.withMessageContaining("20 (per-second)");
		assertThatIllegalArgumentException().isThrownBy(() -> new LimitProperties(THREE, THREE, 2, 0))
			.withMessageContaining("djangoprep.limits.clients");
		assertThatIllegalArgumentException().isThrownBy(() -> new LimitProperties(THREE, THREE, 0, 100))
			.withMessageContaining("djangoprep.limits.writes-at-once");
	}

	private double clients() {
		return this.registry.get("djangoprep.limits.clients").tag("limit", "search").gauge().value();
	}

	private void exhaust(String address) {
		try {
			for (int time = 0; time < 3; time++) {
				send("GET", "/search", address);
			}
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
	}

	private RateLimitFilter filter(Rate search, Rate write, int clients) {
		given(this.clock.millis()).willAnswer((asked) -> this.millis.get());
		Assets assets = mock();
		given(assets.getCss()).willReturn("/assets/site.css");
		try {
			return new RateLimitFilter(new LimitProperties(search, write, 2, clients), new Refusal(assets), this.clock,
					this.registry);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private MockHttpServletResponse send(String method, String path, String address) throws Exception {
		return send(this.filter, request(method, path, address));
	}

	private static MockHttpServletResponse send(RateLimitFilter filter, MockHttpServletRequest request)
			throws ServletException, IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		filter.doFilter(request, response, new MockFilterChain());
		return response;
	}

	private static MockHttpServletRequest request(String method, String path, String address) {
		MockHttpServletRequest request = new MockHttpServletRequest(method, path);
		request.setServletPath(path);
		request.setRemoteAddr(address);
		return request;
	}

	/** What is done about a request while it is inside. */
	private interface Serving {

		void serve(ServletRequest request) throws ServletException, IOException;

	}

}

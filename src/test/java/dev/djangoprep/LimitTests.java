package dev.djangoprep;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What the whole application refuses, so that it is there for the others. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "djangoprep.limits.search.per-second=1", "djangoprep.limits.search.burst=20",
				"djangoprep.limits.clients=20", "server.tomcat.connection-timeout=2s" })
class LimitTests {

	private static final int FLOOD = 10_000;

	private static final String SEARCH = "/api/suggest?q=orm";

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	@Autowired
	private MeterRegistry registry;

	@LocalServerPort
	private int port;

	@Test
	void answersOthersDuringAFloodFromOneAddress() throws Exception {
		Semaphore atOnce = new Semaphore(50);
		List<CompletableFuture<Integer>> flood = new ArrayList<>();
		for (int number = 0; number < FLOOD; number++) {
			atOnce.acquire();
			flood.add(this.client.sendAsync(get(SEARCH, "203.0.113.1"), BodyHandlers.discarding())
				.whenComplete((answered, failed) -> atOnce.release())
				.thenApply(HttpResponse::statusCode));
			if (number % 20 == 0) {
				assertThat(status(get(SEARCH, "198.51.%d.%d".formatted(number / 5000, number / 20 % 250))))
					.isEqualTo(200);
			}
		}
		List<Integer> answers = flood.stream().map(CompletableFuture::join).toList();
		assertThat(answers).hasSize(FLOOD).containsOnly(200, 429);
		assertThat(answers).filteredOn((status) -> status == 429).hasSizeGreaterThan(FLOOD / 2);
		assertThat(clients()).isBetween(1.0, 20.0);
	}

	@Test
	void countsAClientByTheAddressThatTheNearestProxySaw() throws Exception {
		for (int number = 0; number < 300; number++) {
			status(get(SEARCH, "192.0.2.%d, 203.0.113.2".formatted(number % 250)));
		}
		assertThat(status(get(SEARCH, "192.0.2.251, 203.0.113.2"))).isEqualTo(429);
	}

	@Test
	void refusesAForbiddenWayToSpellTheSearchToo() throws Exception {
		for (int number = 0; number < 300; number++) {
			status(get("/%61pi/suggest?q=orm", "203.0.113.3"));
		}
		assertThat(status(get("/%61pi/suggest?q=orm", "203.0.113.3"))).isEqualTo(429);
		HttpResponse<String> page = this.client.send(get("/sear%63h?q=orm", "203.0.113.3"), BodyHandlers.ofString());
		assertThat(page.body()).contains("One moment, please");
		assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
	}

	@ParameterizedTest
	@ValueSource(ints = { 70_000, 400_000 })
	void answersATooLargeFormWithAPage(int size) throws Exception {
		HttpRequest post = request("/quiz").header("Content-Type", "application/x-www-form-urlencoded")
			.header("Accept", "text/html")
			.POST(BodyPublishers.ofString("topic=" + "x".repeat(size)))
			.build();
		HttpResponse<String> answer = this.client.send(post, BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("<h1>", "To the first page").doesNotContain("Exception", "Tomcat");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/topics/orm", "/search", "/quiz" })
	void answersTooManyParametersWithAPage(String path) throws Exception {
		HttpResponse<String> answer = this.client.send(get(path + "?" + "level=x&".repeat(301), "203.0.113.4"),
				BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("To the first page").doesNotContain("Exception", "Tomcat");
	}

	@Test
	void refusesAnAddressThatIsTooLong() throws Exception {
		HttpResponse<String> answer = this.client.send(get("/search?q=" + "x".repeat(9000), "203.0.113.5"),
				BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).doesNotContain("Exception", "Tomcat");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /top", "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: " })
	void closesTheConnectionOfWhoStopsInTheMiddle(String start) throws Exception {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(20_000);
			socket.getOutputStream().write(start.getBytes(StandardCharsets.US_ASCII));
			socket.getOutputStream().flush();
			assertThat(rest(socket)).doesNotContain("200");
		}
	}

	/** Everything until the server closes; fails if it doesn't. */
	private static String rest(Socket socket) throws IOException {
		try (InputStream answer = socket.getInputStream()) {
			return new String(answer.readAllBytes(), StandardCharsets.US_ASCII);
		}
	}

	private double clients() {
		return this.registry.get("djangoprep.limits.clients").tag("limit", "search").gauge().value();
	}

	private int status(HttpRequest request) throws IOException, InterruptedException {
		return this.client.send(request, BodyHandlers.discarding()).statusCode();
	}

	/** A request that a proxy on this machine passes on. */
	private HttpRequest get(String path, String forwardedFor) {
		return request(path).header("X-Forwarded-For", forwardedFor).build();
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
	}

}

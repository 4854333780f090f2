package dev.djangoprep;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What those who run the application get to see of it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "management.server.port=0", "management.endpoints.web.exposure.include=health,prometheus" })
@ActiveProfiles("json")
@ExtendWith(OutputCaptureExtension.class)
@Import(ResponseTests.Broken.class)
class ObservabilityTests {

	private static final Pattern NUMBER = Pattern.compile("this number: <code>([\\w-]+)</code>");

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@LocalManagementPort
	private int managementPort;

	@Test
	void measuresWhatHappens() throws Exception {
		for (int time = 0; time < 2; time++) {
			get("/questions/lazy-evaluation");
		}
		get("/search?q=orm");
		get("/api/suggest?q=xyzzyplugh");
		assertThat(metrics())
			.containsPattern(counted("http_server_requests_seconds_count.*uri=\"/questions/\\{slug}\""))
			.containsPattern("http_server_requests_seconds_bucket.*uri=\"/questions/\\{slug}\".*le=\"0.005\"")
			.containsPattern(counted("cache_gets_total.*cache=\"pages\".*result=\"hit\""))
			.containsPattern(counted("djangoprep_pages_rendered_total"))
			.containsPattern(counted("cache_size.*cache=\"pages\""))
			.containsPattern(counted("djangoprep_search_seconds_count.*kind=\"search\",outcome=\"found\""))
			.containsPattern(counted("djangoprep_search_seconds_count.*kind=\"suggest\",outcome=\"nothing\""))
			.containsPattern("djangoprep_search_seconds_bucket.*le=")
			.containsPattern(counted("djangoprep_content_import_seconds_count.*outcome=\"done\""))
			.containsPattern(counted("djangoprep_content_revision"))
			.contains("djangoprep_content_problems{severity=\"error\"} 0.0")
			.contains("djangoprep_quiz_attempts_total{state=\"timed_out\"} 0.0")
			.doesNotContain("spring_security");
	}

	@Test
	void countsACachedPageUnderTheAddressOfItsKind() throws Exception {
		get("/questions/select-related-vs-prefetch-related");
		double before = requests();
		get("/questions/select-related-vs-prefetch-related");
		assertThat(requests()).isEqualTo(before + 1);
	}

	@Test
	void keepsMetricsFromReaders() throws Exception {
		assertThat(get("/actuator/prometheus").statusCode()).isEqualTo(404);
		assertThat(get("/actuator").statusCode()).isEqualTo(404);
	}

	@Test
	void logsALineForEachRequest(CapturedOutput output) throws Exception {
		HttpResponse<String> page = get("/topics?secret=1", "X-Request-Id", "proxy-4711");
		assertThat(page.headers().firstValue("X-Request-Id")).contains("proxy-4711");
		assertThat(line(output, "/topics")).startsWith("{\"@timestamp\":")
			.contains("\"requestId\":\"proxy-4711\"", "\"method\":\"GET\"", "\"status\":200", "\"bytes\":",
					"\"micros\":")
			.doesNotContain("secret", "127.0.0.1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "short", "a b c d e f g", "{\"json\":\"in json\"}",
			"12345678901234567890123456789012345678901234567890123456789012345" })
	void makesItsOwnIdWhereNoneIsProper(String given, CapturedOutput output) throws Exception {
		HttpResponse<String> page = get("/robots.txt", "X-Request-Id", given);
		assertThat(page.headers().firstValue("X-Request-Id")).isEmpty();
		assertThat(line(output, "/robots.txt")).doesNotContain(given).containsPattern("\"requestId\":\"\\w+-\\w+\"");
	}

	@Test
	void sendsNobodyAnIdWhoSentNone() throws Exception {
		assertThat(get("/").headers().map()).doesNotContainKey("x-request-id");
	}

	@Test
	void namesABrokenRequestToItsReaderAndInTheLog(CapturedOutput output) throws Exception {
		Matcher number = NUMBER.matcher(get("/broken").body());
		assertThat(number.find()).isTrue();
		assertThat(output.getOut().lines().filter((line) -> line.contains(number.group(1))))
			.anySatisfy((line) -> assertThat(line).contains("IllegalStateException", "secret"));
	}

	@Test
	void namesABrokenRequestToAProgram() throws Exception {
		assertThat(get("/broken", "Accept", "application/json", "X-Request-Id", "program-1").body())
			.contains("\"request\":\"program-1\"");
	}

	/** A line of this metric whose value isn't nought. */
	private static Pattern counted(String metric) {
		return Pattern.compile("(?m)^" + metric + "[^ ]* [1-9]");
	}

	private double requests() throws Exception {
		return metrics().lines()
			.filter((line) -> line.startsWith("http_server_requests_seconds_count")
					&& line.contains("uri=\"/questions/{slug}\""))
			.mapToDouble((line) -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
			.sum();
	}

	private String metrics() throws Exception {
		return send(this.managementPort, "/actuator/prometheus").body();
	}

	/** The access line, which is written after the answer was sent. */
	private static String line(CapturedOutput output, String path) {
		return await().until(
				() -> output.getOut().lines().filter((line) -> line.contains("\"path\":\"" + path + "\"")).findFirst(),
				Optional::isPresent)
			.orElseThrow();
	}

	private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
		return send(this.port, path, headers);
	}

	private HttpResponse<String> send(int port, String path, String... headers)
			throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return this.client.send(request.build(), BodyHandlers.ofString());
	}

}

package dev.djangoprep;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every question costs its reader, as bytes of bodies and headers. Counted without a
 * browser, which takes its time for a few (see {@code PageWeightTests}), so that it may
 * be all of them.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class QuestionWeightTests {

	private static final int LIMIT = 16_000;

	private static final Pattern QUESTION = Pattern.compile("/questions/[a-z0-9-]+(?=</loc>)");

	private static final Pattern ASSET = Pattern.compile("(?<=(href|src)=\")/assets/[^\"]+");

	/** Colon, space, and the end of the line. */
	private static final int BYTES_AROUND_A_HEADER = 4;

	private static final int STATUS_LINE = "HTTP/1.1 200 \r\n\r\n".length();

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	@LocalServerPort
	private int port;

	@Test
	void staysLight() throws Exception {
		List<String> questions = find(QUESTION, "/sitemap.xml");
		int assets = 0;
		for (String asset : find(ASSET, questions.get(0))) {
			assets += weight(asset);
		}
		Map<String, Integer> tooHeavy = new HashMap<>();
		for (String question : questions) {
			int weight = weight(question) + assets;
			if (weight > LIMIT) {
				tooHeavy.put(question, weight);
			}
		}
		assertThat(questions).hasSizeGreaterThan(40);
		assertThat(tooHeavy).isEmpty();
	}

	private List<String> find(Pattern pattern, String path) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(uri(path)).build();
		String body = this.client.send(request, HttpResponse.BodyHandlers.ofString()).body();
		return pattern.matcher(body).results().map(MatchResult::group).distinct().toList();
	}

	private int weight(String path) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(uri(path)).header("Accept-Encoding", "gzip").build();
		HttpResponse<byte[]> response = this.client.send(request, HttpResponse.BodyHandlers.ofByteArray());
		int headers = response.headers()
			.map()
			.entrySet()
			.stream()
			.flatMap((header) -> header.getValue().stream().map((value) -> header.getKey() + value))
			.mapToInt((header) -> header.length() + BYTES_AROUND_A_HEADER)
			.sum();
		return STATUS_LINE + headers + response.body().length;
	}

	private URI uri(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

}

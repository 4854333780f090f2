package dev.djangoprep;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

/** The responses of the whole application as they go over the wire. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(ResponseTests.Broken.class)
class ResponseTests {

	private static final String QUESTION = "/questions/lazy-evaluation";

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(
			strings = { "/", "/topics/orm", QUESTION, "/questions/select-related", "/api/topics", "/nowhere", "/broken",
					"/feed.xml", "/actuator/health", "/authoring", "/assets/none.css", "/assets/site.0123456789.css" })
	void carriesSecurityHeadersAndNoCookie(String path) throws Exception {
		for (int time = 0; time < 2; time++) {
			HttpResponse<String> response = get(path);
			assertThat(response.headers().firstValue("Content-Security-Policy")).as(path)
				.hasValueSatisfying(
						(policy) -> assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
			assertThat(response.headers().firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
			assertThat(response.headers().firstValue("Set-Cookie")).as(path).isEmpty();
		}
	}

	@Test
	void answersAKnownPageWith304() throws Exception {
		String etag = get(QUESTION).headers().firstValue("ETag").orElseThrow();
		HttpResponse<String> again = get(QUESTION, "If-None-Match", etag);
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
		assertThat(again.headers().firstValue("Content-Security-Policy")).isPresent();
	}

	@Test
	void letsBrowsersKeepAssetsForGood() throws Exception {
		String page = get("/").body();
		String css = page.substring(page.indexOf("/assets/site"), page.indexOf(".css") + 4);
		HttpResponse<String> asset = get(css);
		assertThat(asset.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
		assertThat(asset.headers().firstValue("Content-Type")).contains("text/css;charset=UTF-8");
	}

	/** A page of another node may ask for it, while a new build is rolled out. */
	@Test
	void answersForAnotherVersionOfAnAssetWithItsOwn() throws Exception {
		HttpResponse<String> asset = get("/assets/site.0123456789.css");
		assertThat(asset.statusCode()).isEqualTo(200);
		assertThat(asset.headers().firstValue("Cache-Control")).contains("no-cache");
		assertThat(get("/assets/other.0123456789.css").statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@CsvSource({ "/questions/select-related, 301", "/questions/nothing-like-it, 404", "/topics/nowhere, 404",
			"/levels/novice, 404", "/tags/no-such-tag, 404", "/topics/orm?page=9, 404", "/actuator/env, 404",
			"/questions/..%2F..%2Fetc, 400", "/broken, 500" })
	void saysWhatHappened(String path, int status) throws Exception {
		assertThat(get(path).statusCode()).isEqualTo(status);
	}

	@Test
	void showsNoInternalsWhenItBreaks() throws Exception {
		assertThat(get("/broken").body()).contains("Internal Server Error")
			.doesNotContain("IllegalStateException", "secret", "at dev.djangoprep");
		HttpResponse<String> json = get("/broken", "Accept", "application/json");
		assertThat(json.headers().firstValue("Content-Type")).contains("application/problem+json");
		assertThat(json.body()).doesNotContain("secret");
	}

	@Test
	void refusesPostsFromElsewhere() throws Exception {
		HttpRequest post = HttpRequest.newBuilder(uri("/topics")).POST(HttpRequest.BodyPublishers.noBody()).build();
		assertThat(this.client.send(post, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(403);
	}

	@Test
	void tellsHowTheContentIs() throws Exception {
		assertThat(get("/actuator/health").body()).contains("\"content\"", "\"revision\"", "\"UP\"");
	}

	@Test
	void listsEveryQuestionForSearchEngines() throws Exception {
		assertThat(get("/sitemap.xml").body()).contains("http://localhost:8080" + QUESTION + "</loc>");
		assertThat(get("/robots.txt").body()).contains("Sitemap: http://localhost:8080/sitemap.xml");
	}

	private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	private URI uri(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	@RestController
	static class Broken {

		@GetMapping("/broken")
		List<String> fail() {
			throw new IllegalStateException("secret");
		}

	}

}

package dev.djangoprep;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Two processes on one database, one of which has a content folder that somebody edits.
 */
@OnPostgresql
class NodesTests {

	private static final Path CONTENT = Path.of("src/test/resources/content-check/good");

	private static final String PAGE = "/questions/lazy-querysets";

	private static final Duration AS_PROMISED = Duration.ofSeconds(5);

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final HttpClient client = HttpClient.newHttpClient();

	private final String database = TestDatabase.create();

	@TempDir
	private Path content;

	@TempDir
	private Path data;

	@Test
	void areOneSiteAndOutliveEachOther() throws Exception {
		FileSystemUtils.copyRecursively(CONTENT, this.content);
		try (Node edited = start(this.content, true); Node other = start(CONTENT, false)) {
			URI here = edited.address();
			URI there = other.address();
			publishOnce(here, there);
			HttpTaker taker = sitAlternating(here, there);
			showOnOneWhatIsSavedOnTheOther(here, there);
			edited.kill();
			goOn(taker.at(there));
			assertThat(other.log()).noneMatch((line) -> line.contains(" ERROR "));
		}
	}

	/** Both have started at once on an empty database. */
	private void publishOnce(URI here, URI there) throws Exception {
		for (URI node : List.of(here, there)) {
			await().atMost(AS_PROMISED).until(() -> !get(node, "/actuator/health").contains("\"revision\":0"));
			assertThat(get(node, "/actuator/health")).contains("\"revision\":1");
		}
	}

	/** The form's token is of the one node, and good at the other. */
	private static HttpTaker sitAlternating(URI here, URI there) throws Exception {
		HttpTaker taker = new HttpTaker(HttpClient.newHttpClient(), here);
		taker.start("count=5&stretch=untimed");
		for (int time = 1; time <= 10; time++) {
			HttpTaker now = (time % 2 == 0) ? taker.at(here) : taker.at(there);
			HttpResponse<String> saved = now.choose(1, time % 3 + 1, time).join();
			assertThat(saved.statusCode()).isEqualTo(200);
			assertThat(saved.headers().allValues("Set-Cookie")).isEmpty();
		}
		assertThat(taker.at(there).saved().get(0)).isEqualTo("2");
		assertThat(taker.cookies()).containsExactlyInAnyOrder("XSRF-TOKEN", "learner");
		return taker;
	}

	/** Page cache and search of the other node follow. */
	private void showOnOneWhatIsSavedOnTheOther(URI here, URI there) throws Exception {
		assertThat(get(there, PAGE)).doesNotContain("zymurgy");
		Path file = this.content.resolve("orm/lazy-querysets.md");
		Files.writeString(file,
				Files.readString(file).replaceFirst("\n# .*\n", "\n# What has zymurgy to do with it?\n"));
		await().atMost(PATIENCE).until(() -> get(here, PAGE).contains("zymurgy"));
		await().atMost(AS_PROMISED).until(() -> get(there, PAGE).contains("zymurgy"));
		await().atMost(PATIENCE).until(() -> get(there, "/api/search?q=zymurgy").contains("\"total\":1"));
	}

	/** The other node was killed: what it had acknowledged is there. */
	private static void goOn(HttpTaker taker) throws Exception {
		assertThat(taker.saved().get(0)).isEqualTo("2");
		assertThat(taker.choose(1, 3, 11).join().statusCode()).isEqualTo(200);
		assertThat(taker.saved().get(0)).isEqualTo("3");
	}

	private Node start(Path location, boolean watch) throws IOException {
		return Node.start("--spring.datasource.url=" + this.database,
				"--djangoprep.data=" + Files.createTempDirectory(this.data, "node"),
				"--djangoprep.content.location=" + location, "--djangoprep.content.watch=" + watch,
				"--djangoprep.catalog.poll=2s");
	}

	private String get(URI node, String path) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(node.resolve(path)).build();
		return this.client.send(request, BodyHandlers.ofString()).body();
	}

}

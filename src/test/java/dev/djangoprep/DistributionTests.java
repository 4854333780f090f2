package dev.djangoprep;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is put on a server, started by its own script: beans, queries and proxies in it
 * were made when it was built, by other code than in every other test.
 */
@Tag("distribution")
class DistributionTests {

	private static final String METRICS = "/actuator/prometheus";

	private static final String OPENED = "--management.endpoints.web.exposure.include=health,prometheus";

	private final Path program = Requirement.require(
			Optional.of(Path.of("target/dist/bin/djangoprep")).filter(Files::exists),
			"There is no target/dist: ./mvnw -Pdist -DskipTests package builds it");

	private final HttpClient client = HttpClient.newHttpClient();

	@TempDir
	private Path data;

	@Test
	void servesOnTheEmbeddedDatabase() throws Exception {
		servesAndOutlivesItsEnd(EmbeddedDatabase.url(this.data));
	}

	@Test
	void servesOnPostgresql() throws Exception {
		servesAndOutlivesItsEnd(TestDatabase.createOnPostgresql());
	}

	private void servesAndOutlivesItsEnd(String database) throws Exception {
		HttpTaker taker;
		try (Node node = start("--spring.datasource.url=" + database)) {
			taker = new HttpTaker(this.client, node.address());
			taker.start("count=5&stretch=untimed");
			assertThat(taker.choose(1, 2, 1).join().statusCode()).isEqualTo(200);
			for (String page : List.of("/", "/topics/orm?level=beginner", "/questions/n-plus-one",
					"/search?q=selct_related", "/api/suggest?q=sele", "/quiz/history", "/authoring", "/sitemap.xml")) {
				assertThat(status(node.address(), page)).as(page).isEqualTo(200);
			}
			assertThat(status(node.address(), METRICS)).isEqualTo(404);
			assertThat(node.log()).anyMatch((line) -> line.contains("AOT-processed"))
				.noneMatch((line) -> line.contains(" ERROR "));
		}
		try (Node node = start("--spring.datasource.url=" + database)) {
			assertThat(taker.at(node.address()).saved().get(0)).isEqualTo("2");
		}
	}

	/** Which it otherwise only leaves aside: such a start is slower, and nothing else. */
	@Test
	void isServedByAJvmThatInsistsOnItsCache() throws Exception {
		try (Node node = Node.start(this.program, "-XX:AOTMode=on", List.of("--djangoprep.data=" + this.data))) {
			assertThat(status(node.address(), "/")).isEqualTo(200);
		}
	}

	@Test
	void showsItsMetricsToWhoeverOpensThem() throws Exception {
		try (Node node = start(OPENED)) {
			assertThat(status(node.address(), METRICS)).isEqualTo(200);
		}
	}

	@Test
	void keepsItsMetricsToAPortOfTheirOwn() throws Exception {
		try (Node node = start(OPENED, "--management.server.port=0")) {
			assertThat(status(node.address(), METRICS)).isEqualTo(404);
		}
	}

	private Node start(String... arguments) throws IOException {
		List<String> all = new ArrayList<>(List.of("--djangoprep.data=" + this.data));
		all.addAll(List.of(arguments));
		return Node.start(this.program, "", all);
	}

	private int status(URI node, String path) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(node.resolve(path)).build();
		return this.client.send(request, BodyHandlers.discarding()).statusCode();
	}

}

package dev.djangoprep;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What is left when the process is killed at the worst moment, and while it runs. */
class FaultTests {

	private static final Path CONTENT = Path.of("src/test/resources/content-check/good");

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	/** So many more files that an import takes its time. */
	private static final int MANY = 600;

	private final HttpClient client = HttpClient.newHttpClient();

	@TempDir
	private Path data;

	@TempDir
	private Path content;

	@ParameterizedTest
	@ValueSource(strings = { "migrating.mv.db", "djangoprep.mv.db" })
	void comesUpAfterItWasKilledDuringItsFirstStart(String sign) throws Exception {
		try (Node node = start(CONTENT)) {
			await().atMost(PATIENCE)
				.pollInterval(Duration.ofMillis(1))
				.until(() -> Files.exists(file(sign)) || node.isSettled());
		}
		try (Node node = start(CONTENT)) {
			assertThat(get(node.address(), "/api/topics")).contains("\"orm\"");
		}
		assertThat(this.data).isDirectoryNotContaining("glob:**/migrating*");
	}

	@Test
	void hasTheOldCatalogOrTheNewOneAfterItWasKilledDuringAnImport() throws Exception {
		try (Node node = start(CONTENT)) {
			node.address();
		}
		int before = publishedQuestions();
		assertThat(before).isPositive();
		long size = Files.size(file("djangoprep.mv.db"));
		addMany();
		try (Node node = start(this.content)) {
			await().atMost(PATIENCE)
				.pollInterval(Duration.ofMillis(1))
				.until(() -> Files.size(file("djangoprep.mv.db")) > size + 500_000 || node.isSettled());
		}
		assertThat(publishedQuestions()).isIn(before, before + MANY);
		try (Node node = start(this.content)) {
			assertThat(get(node.address(), "/api/questions")).contains("\"total\":" + (before + MANY));
		}
	}

	@Test
	void isBackedUpWhileItServes() throws Exception {
		Path zip = this.content.resolve("backup.zip");
		try (Node node = start(CONTENT)) {
			URI site = node.address();
			HttpTaker taker = new HttpTaker(this.client, site);
			taker.start("count=5&stretch=untimed");
			taker.choose(1, 2, 1).join();
			try (Node command = Node.run("backup", zip.toString(), database())) {
				assertThat(command.exitCode()).as(() -> command.log().toString()).isZero();
			}
			taker.choose(1, 3, 2).join();
			assertThat(get(site, "/actuator/health")).contains("\"status\":\"UP\"");
			try (Node command = Node.run("restore", zip.toString(), database())) {
				assertThat(command.exitCode()).isEqualTo(1);
				assertThat(command.log()).anyMatch((line) -> line.contains("stop the server first"));
			}
			node.kill();
			try (Node command = Node.run("restore", zip.toString(), database())) {
				assertThat(command.exitCode()).as(() -> command.log().toString()).isZero();
			}
			try (Node restored = start(CONTENT)) {
				assertThat(taker.at(restored.address()).saved().get(0)).isEqualTo("2");
			}
		}
	}

	private void addMany() throws IOException {
		FileSystemUtils.copyRecursively(CONTENT, this.content);
		String question = Files.readString(CONTENT.resolve("orm/lazy-querysets.md"));
		for (int number = 0; number < MANY; number++) {
			String other = question
				.replaceFirst("\n# .*\n", "\n# What is so special about the number " + number + "?\n")
				.replaceFirst("\naliases: .*\n", "\n");
			Files.writeString(this.content.resolve("orm/number-" + number + ".md"), other);
		}
	}

	private int publishedQuestions() throws Exception {
		try (Connection connection = DriverManager.getConnection(EmbeddedDatabase.url(this.data));
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("select count(*) from question where withdrawn_at is null")) {
			rows.next();
			return rows.getInt(1);
		}
	}

	private Path file(String name) {
		return this.data.resolve(name);
	}

	private Node start(Path content) throws IOException {
		return Node.start(database(), "--djangoprep.data=" + this.data, "--djangoprep.content.location=" + content,
				"--djangoprep.content.watch=false");
	}

	private String database() {
		return "--spring.datasource.url=" + EmbeddedDatabase.url(this.data);
	}

	private String get(URI node, String path) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(node.resolve(path)).build();
		return this.client.send(request, BodyHandlers.ofString()).body();
	}

}

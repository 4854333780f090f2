package dev.djangoprep;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import dev.djangoprep.content.GeneratedContent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Prints how long the application takes as a process of its own from its start to its
 * first page, with an import and without, and what memory it then has:
 * {@code ./mvnw -Pbench,dist verify -Dtest=StartBenchmark}. Without {@code dist} it
 * starts what {@code target/dist} still holds, or else the application as tests know it.
 */
@Tag("benchmark")
class StartBenchmark {

	private static final Path DIST = Path.of("target/dist/bin/djangoprep");

	/** In milliseconds, on JDK 25 with its cache. */
	private static final double START = 2_800;

	/** In megabytes. */
	private static final double RESIDENT = 400;

	private static final int PAGES = 200;

	/** Lists of so many take seconds each. */
	private static final int PAGES_OF_MANY = 20;

	/** For more questions the start script's heap is too small. */
	private static final int MOST_BY_DEFAULT = 10_000;

	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private final HttpClient client = HttpClient.newHttpClient();

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(ints = { 1_000, 10_000, 100_000 })
	void startsWithManyQuestions(int questions) throws Exception {
		Path content = this.folder.resolve("content");
		GeneratedContent.write(content, questions);
		print(questions, "with an import", content);
		print(questions, "once more", content);
		print(questions, "once more", content);
	}

	private void print(int questions, String what, Path content) throws Exception {
		long start = System.nanoTime();
		try (Node node = start(questions, content)) {
			URI site = node.address(PATIENCE);
			visit(site, "/topics");
			double millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
			int pages = (questions > MOST_BY_DEFAULT) ? PAGES_OF_MANY : PAGES;
			for (int page = 0; page < pages; page++) {
				visit(site, "/api/questions?page=" + (page % 20 + 1));
				visit(site, "/search?q=question+" + page);
			}
			String layout = Files.exists(DIST) ? "" : " without the production layout";
			String line = "%,d questions, start %s%s".formatted(questions, what, layout);
			BenchmarkTable.add(line + ", first page", millis, "ms", START, "the budget");
			BenchmarkTable.add(line + ", resident", resident(node), "MB", RESIDENT, "the budget for 10,000");
		}
	}

	private Node start(int questions, Path content) throws IOException {
		List<String> arguments = List.of("--djangoprep.data=" + this.folder, "--djangoprep.content.location=" + content,
				"--spring.datasource.url=" + EmbeddedDatabase.url(this.folder),
				"--djangoprep.limits.search.per-second=0");
		return Files.exists(DIST) ? Node.start(DIST, (questions > MOST_BY_DEFAULT) ? "-Xmx1g" : "", arguments)
				: Node.start(arguments.toArray(String[]::new));
	}

	private void visit(URI site, String path) throws IOException, InterruptedException {
		this.client.send(HttpRequest.newBuilder(site.resolve(path)).build(), BodyHandlers.discarding());
	}

	/** As Linux says it; elsewhere there is nothing so simple to ask. */
	private static double resident(Node node) throws IOException {
		Path status = Path.of("/proc/%d/status".formatted(node.pid()));
		return !Files.exists(status) ? 0
				: Files.readAllLines(status)
					.stream()
					.filter((line) -> line.startsWith("VmRSS"))
					.mapToDouble((line) -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
					.sum();
	}

}

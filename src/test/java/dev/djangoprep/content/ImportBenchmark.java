package dev.djangoprep.content;

import java.nio.file.Path;
import java.time.Duration;

import dev.djangoprep.BenchmarkTable;
import dev.djangoprep.DjangoPrep;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Prints how long an import takes, cold and with nothing changed, and the memory after
 * it: {@code ./mvnw -Pbench verify -Dtest=ImportBenchmark}.
 */
@Tag("benchmark")
class ImportBenchmark {

	/** In milliseconds, as the next. */
	private static final double COLD = 10_000;

	private static final double UNCHANGED = 1_000;

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(ints = { 1_000, 10_000, 100_000 })
	void importsManyQuestions(int questions) {
		GeneratedContent.write(this.folder.resolve("content"), 10);
		try (ConfigurableApplicationContext context = start()) {
			ContentImport contentImport = context.getBean(ContentImport.class);
			GeneratedContent.write(this.folder.resolve("content"), questions);
			String what = "%,d questions, import".formatted(questions);
			BenchmarkTable.add(what + ", cold", milliseconds(contentImport), "ms", COLD, "the budget for 10,000");
			BenchmarkTable.add(what + ", unchanged", milliseconds(contentImport), "ms", UNCHANGED,
					"the budget for 10,000");
			BenchmarkTable.add(what + ", heap in use afterwards", usedMegabytes(), "MB");
		}
	}

	private ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(DjangoPrep.class)
			.properties("server.port=0", "djangoprep.content.watch=false",
					"djangoprep.content.location=" + this.folder.resolve("content"))
			.run("--spring.datasource.url=jdbc:h2:file:" + this.folder.resolve("db") + ";WRITE_DELAY=0");
	}

	private static double milliseconds(ContentImport contentImport) {
		long start = System.nanoTime();
		contentImport.run();
		return Duration.ofNanos(System.nanoTime() - start).toMillis();
	}

	private static double usedMegabytes() {
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
	}

}

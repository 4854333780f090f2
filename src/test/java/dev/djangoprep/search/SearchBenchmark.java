package dev.djangoprep.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import dev.djangoprep.BenchmarkTable;
import dev.djangoprep.search.index.CurrentIndex;
import dev.djangoprep.search.index.Entry;
import dev.djangoprep.search.index.GeneratedEntries;
import dev.djangoprep.search.index.Indexes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;

/**
 * Prints how long indexing takes, and searching with marked excerpts and suggesting:
 * {@code ./mvnw -Pbench verify -Dtest=SearchBenchmark}.
 */
@Tag("benchmark")
class SearchBenchmark {

	/** As the application has it. */
	private static final int MOST_IN_MEMORY = 5_000;

	/** In milliseconds. */
	private static final double BUDGET = 10;

	private static final int ROUNDS = 12;

	private static final int MEASURED_ROUNDS = 4;

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(ints = { 1_000, 10_000, 100_000 })
	void searchesManyQuestions(int questions) throws IOException {
		GeneratedEntries generated = new GeneratedEntries(questions);
		List<Entry> entries = generated.all();
		long start = System.nanoTime();
		CurrentIndex index = (questions > MOST_IN_MEMORY)
				? Indexes.onDisk(this.folder, generated.shelves(), entries::forEach)
				: Indexes.inMemory(generated.shelves(), entries::forEach);
		BenchmarkTable.add("%,d questions, indexed".formatted(questions), millisecondsSince(start), "ms");
		Search search = new Search(index);
		print(questions, "search", (query) -> search
			.search(new SearchRequest(query, Optional.empty(), Optional.empty(), Optional.empty(), 1)));
		print(questions, "suggest", search::suggest);
		index.destroy();
	}

	private static double millisecondsSince(long start) {
		return Duration.ofNanos(System.nanoTime() - start).toMillis();
	}

	private static void print(int questions, String what, Consumer<String> action) throws IOException {
		List<String> queries = queries();
		long[] times = new long[MEASURED_ROUNDS * queries.size()];
		for (int round = 0; round < ROUNDS; round++) {
			for (int query = 0; query < queries.size(); query++) {
				long start = System.nanoTime();
				action.accept(queries.get(query));
				times[(round % MEASURED_ROUNDS) * queries.size() + query] = System.nanoTime() - start;
			}
		}
		Arrays.sort(times);
		String line = "%,d questions, %s".formatted(questions, what);
		BenchmarkTable.add(line + ", p50", times[times.length / 2] / 1e6, "ms");
		BenchmarkTable.add(line + ", p99", times[times.length * 99 / 100] / 1e6, "ms", BUDGET, "the budget for 10,000");
	}

	private static List<String> queries() throws IOException {
		String own = new ClassPathResource("search-queries.tsv").getContentAsString(StandardCharsets.UTF_8);
		String aside = new ClassPathResource("search-queries-aside.tsv").getContentAsString(StandardCharsets.UTF_8);
		return Stream.of(own, aside)
			.flatMap((table) -> table.lines().skip(1))
			.map((line) -> line.substring(0, line.indexOf('\t')))
			.toList();
	}

}

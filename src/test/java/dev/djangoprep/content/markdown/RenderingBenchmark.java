package dev.djangoprep.content.markdown;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Prints how much processor time a page takes:
 * {@code ./mvnw test -Dtest=RenderingBenchmark -Dtest.exclude=}.
 */
@Tag("benchmark")
class RenderingBenchmark {

	private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

	@Test
	void printsTheTimePerGoldenFile() {
		List<String> pages = GoldenFiles.markdown().stream().map(GoldenFiles::read).toList();
		long characters = pages.stream().mapToLong(String::length).sum();
		long total = 0;
		for (int round = 0; round < 6; round++) {
			int runs = (round == 0) ? 5 : 200;
			long start = CLOCK.getCurrentThreadCpuTime();
			for (int run = 0; run < runs; run++) {
				total += pages.stream().mapToLong((page) -> Rendered.html(page).length()).sum();
			}
			double micros = (CLOCK.getCurrentThreadCpuTime() - start) / 1e3 / runs;
			System.out.printf("parse and render: %.0f µs per %d characters in %d files%s%n", micros, characters,
					pages.size(), (round == 0) ? " (cold)" : "");
		}
		assertThat(total).isPositive();
	}

}

package dev.djangoprep;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * 200 takers, each of whom saves an answer every two seconds for a minute; prints how
 * long a save takes, and looks whether each is there afterwards:
 * {@code ./mvnw -Pbench verify -Dtest=QuizLoadBenchmark}.
 */
@Tag("benchmark")
class QuizLoadBenchmark {

	private static final int TAKERS = 200;

	private static final int QUESTIONS = 10;

	private static final Duration PAUSE = Duration.ofSeconds(2);

	private static final Duration LENGTH = Duration.ofMinutes(1);

	@TempDir
	private Path folder;

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final Queue<Long> micros = new ConcurrentLinkedQueue<>();

	private final AtomicInteger failures = new AtomicInteger();

	@Test
	void losesNoAnswerOfManyTakers() throws Exception {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(DjangoPrep.class).run(
				"--server.port=0", "--djangoprep.data=" + this.folder,
				"--spring.datasource.url=" + EmbeddedDatabase.url(this.folder))) {
			URI site = URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
			List<Sitting> sittings = new ArrayList<>();
			for (int number = 0; number < TAKERS; number++) {
				sittings.add(new Sitting(new HttpTaker(this.client, site), number));
			}
			answer(sittings);
			print();
			assertThat(this.failures).hasValue(0);
			for (Sitting sitting : sittings) {
				assertThat(sitting.taker.saved()).isEqualTo(sitting.acknowledged());
			}
		}
	}

	private void answer(List<Sitting> sittings) throws Exception {
		List<Future<?>> scheduled = new ArrayList<>();
		ScheduledExecutorService clock = Executors.newScheduledThreadPool(TAKERS);
		int saves = (int) LENGTH.dividedBy(PAUSE);
		for (int number = 0; number < sittings.size(); number++) {
			Sitting sitting = sittings.get(number);
			long offset = PAUSE.toMillis() * number / sittings.size();
			for (int save = 0; save < saves; save++) {
				scheduled.add(clock.schedule(sitting::save, offset + save * PAUSE.toMillis(), TimeUnit.MILLISECONDS));
			}
		}
		clock.shutdown();
		for (Future<?> save : scheduled) {
			save.get(5, TimeUnit.MINUTES);
		}
	}

	private void print() {
		long[] sorted = this.micros.stream().mapToLong(Long::longValue).sorted().toArray();
		String what = "quiz, saves of %d takers".formatted(TAKERS);
		BenchmarkTable.add(what, sorted.length, "saves");
		BenchmarkTable.add(what + ", failed", this.failures.get(), "saves");
		BenchmarkTable.add(what + ", p50", at(sorted, 0.5), "ms");
		BenchmarkTable.add(what + ", p99", at(sorted, 0.99), "ms");
		BenchmarkTable.add(what + ", slowest", at(sorted, 1), "ms");
	}

	private static double at(long[] sorted, double share) {
		return sorted[(int) Math.min(sorted.length - 1, Math.round(sorted.length * share))] / 1000.0;
	}

	/** A taker's quiz, and what the server said it has saved of it. */
	private final class Sitting {

		private final HttpTaker taker;

		private final Random random;

		private final String[] acknowledged = new String[QUESTIONS];

		private long sequence;

		Sitting(HttpTaker taker, int seed) throws Exception {
			this.taker = taker;
			this.random = new Random(seed);
			Arrays.fill(this.acknowledged, "");
			taker.start("count=" + QUESTIONS);
		}

		synchronized void save() {
			int place = this.random.nextInt(QUESTIONS) + 1;
			int option = this.random.nextInt(3) + 1;
			long start = System.nanoTime();
			// One after the other, as the page does: what is acknowledged last is what
			// must be there.
			HttpResponse<String> response = this.taker.choose(place, option, ++this.sequence).join();
			if (response.statusCode() == 200) {
				this.acknowledged[place - 1] = String.valueOf(option);
				QuizLoadBenchmark.this.micros.add((System.nanoTime() - start) / 1000);
			}
			else {
				QuizLoadBenchmark.this.failures.incrementAndGet();
			}
		}

		List<String> acknowledged() {
			return List.of(this.acknowledged);
		}

	}

}

package dev.djangoprep.search.index;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.lucene.store.AlreadyClosedException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class CurrentIndexTests {

	private final CurrentIndex current = new CurrentIndex();

	@Test
	void keepsAnIndexOpenForThoseWhoSearchIt() throws Exception {
		this.current.exchange(index(1));
		SearchIndex acquired = this.current.acquire();
		this.current.exchange(index(2));
		assertThat(acquired.entry(0).title()).isEqualTo("Title 1");
		acquired.close();
		assertThat(acquired.reader().getRefCount()).isZero();
		assertThatExceptionOfType(AlreadyClosedException.class).isThrownBy(() -> acquired.entry(0));
	}

	@Test
	void closesTheLastIndexWithTheApplication() {
		SearchIndex index = index(1);
		this.current.exchange(index);
		this.current.destroy();
		assertThat(index.reader().getRefCount()).isZero();
		assertThatExceptionOfType(IndexNotReady.class).isThrownBy(this.current::acquire);
	}

	@Test
	void givesTheNewestToWhoeverAsksWhileItIsExchanged() {
		this.current.exchange(index(0));
		ExecutorService readers = Executors.newFixedThreadPool(4);
		AtomicBoolean done = new AtomicBoolean();
		List<Future<Integer>> reading = new ArrayList<>();
		for (int reader = 0; reader < 4; reader++) {
			reading.add(readers.submit(() -> readUntil(done)));
		}
		List<SearchIndex> all = new ArrayList<>();
		for (int revision = 1; revision <= 200; revision++) {
			SearchIndex next = index(revision);
			all.add(next);
			this.current.exchange(next);
		}
		done.set(true);
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
			for (Future<Integer> reader : reading) {
				assertThat(reader.get()).isEqualTo(200);
			}
		});
		readers.shutdown();
		assertThat(all.subList(0, 199)).allSatisfy((index) -> assertThat(index.reader().getRefCount()).isZero());
	}

	/** Reads until the end, and once more; returns the last revision seen. */
	private int readUntil(AtomicBoolean done) throws Exception {
		int last = 0;
		boolean end = false;
		while (!end) {
			end = done.get();
			try (SearchIndex index = this.current.acquire()) {
				int revision = Integer.parseInt(index.entry(0).title().substring("Title ".length()));
				assertThat(revision).isGreaterThanOrEqualTo(last);
				last = revision;
			}
		}
		return last;
	}

	private static SearchIndex index(long revision) {
		return Indexes.open(Indexes.content(revision, List.of(), Indexes.entry("a", "Title " + revision, "")));
	}

}

package dev.djangoprep.search;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import dev.djangoprep.search.index.CurrentIndex;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.springframework.stereotype.Service;

/** The search, with a watch on it. */
@Service
class MeasuredSearch extends Search {

	private final MeterRegistry registry;

	MeasuredSearch(CurrentIndex current, MeterRegistry registry) {
		super(current);
		this.registry = registry;
	}

	@Override
	SearchResult search(SearchRequest request) {
		return measured("search", () -> super.search(request), (result) -> result.total() > 0);
	}

	@Override
	List<Suggestion> suggest(String text) {
		return measured("suggest", () -> super.suggest(text), (suggestions) -> !suggestions.isEmpty());
	}

	private <T> T measured(String kind, Supplier<T> search, Predicate<T> found) {
		Timer.Sample sample = Timer.start(this.registry);
		String outcome = "failed";
		try {
			T result = search.get();
			outcome = found.test(result) ? "found" : "nothing";
			return result;
		}
		finally {
			sample.stop(timer(kind, outcome));
		}
	}

	private Timer timer(String kind, String outcome) {
		return Timer.builder("djangoprep.search")
			.description("Time to find, without the page around it")
			.tag("kind", kind)
			.tag("outcome", outcome)
			.publishPercentileHistogram()
			.minimumExpectedValue(Duration.ofNanos(200_000))
			.maximumExpectedValue(Duration.ofSeconds(2))
			.register(this.registry);
	}

}

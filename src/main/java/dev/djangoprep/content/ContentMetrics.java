package dev.djangoprep.content;

import dev.djangoprep.catalog.Catalog;
import dev.djangoprep.content.check.Severity;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.springframework.stereotype.Component;

/** Tells which revision is shown, how long imports take, and what waits to be mended. */
@Component
class ContentMetrics {

	private final MeterRegistry registry;

	ContentMetrics(MeterRegistry registry, Catalog catalog, ContentState state) {
		this.registry = registry;
		Gauge.builder("djangoprep.content.revision", catalog::revision)
			.description("Revision of the catalog that is shown")
			.register(registry);
		for (Severity severity : Severity.values()) {
			Gauge
				.builder("djangoprep.content.problems",
						() -> state.last().map((last) -> last.count(severity)).orElse(0L))
				.description("Problems that the last check found")
				.tag("severity", severity.toString())
				.register(registry);
		}
	}

	/** Measures an import, and whether it came to its end. */
	void measure(Runnable contentImport) {
		Timer.Sample sample = Timer.start(this.registry);
		String outcome = "failed";
		try {
			contentImport.run();
			outcome = "done";
		}
		finally {
			sample.stop(Timer.builder("djangoprep.content.import")
				.description("Time to read, check and publish the content")
				.tag("outcome", outcome)
				.register(this.registry));
		}
	}

}

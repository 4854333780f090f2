package dev.djangoprep.web;

import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

import org.springframework.stereotype.Component;

/**
 * Rendered pages by their address, as many as fit; pages of a former revision are gone.
 */
@Component
class PageCache {

	private final SiteRevision revision;

	private final Cache<PageKey, RenderedPage> pages;

	private final Counter rendered;

	PageCache(SiteRevision revision, PageCacheProperties properties, MeterRegistry registry) {
		this.revision = revision;
		this.pages = CaffeineCacheMetrics.monitor(registry,
				Caffeine.newBuilder()
					.maximumWeight(properties.size().toBytes())
					.weigher((PageKey key, RenderedPage page) -> key.weight() + page.weight())
					.recordStats()
					.build(),
				"pages");
		this.rendered = Counter.builder("djangoprep.pages.rendered")
			.description("Pages rendered and kept")
			.register(registry);
	}

	Optional<RenderedPage> find(PageKey key) {
		return Optional.ofNullable(this.pages.getIfPresent(key))
			.filter((page) -> page.revision() == this.revision.current());
	}

	void keep(PageKey key, RenderedPage page) {
		this.pages.put(key, page);
		this.rendered.increment();
	}

	/** The revision that a page rendered from now on shows, or an older one. */
	long revision() {
		return this.revision.current();
	}

}

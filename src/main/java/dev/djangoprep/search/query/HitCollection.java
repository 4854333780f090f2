package dev.djangoprep.search.query;

import java.util.Collection;

import org.apache.lucene.search.CollectorManager;

/** Collects all hits with one collector, as searchers without threads of their own do. */
final class HitCollection implements CollectorManager<HitCollector, HitCollector> {

	private final HitCollector hits;

	HitCollection(HitCollector hits) {
		this.hits = hits;
	}

	@Override
	public HitCollector newCollector() {
		return this.hits;
	}

	@Override
	public HitCollector reduce(Collection<HitCollector> collectors) {
		return this.hits;
	}

}

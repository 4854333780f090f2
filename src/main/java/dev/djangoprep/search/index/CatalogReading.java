package dev.djangoprep.search.index;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.djangoprep.catalog.Catalog;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.catalog.TopicOverview;
import dev.djangoprep.search.analysis.Synonyms;

import org.springframework.stereotype.Component;

/** Reads from the catalog what goes into the index. */
@Component
class CatalogReading {

	private final Catalog catalog;

	CatalogReading(Catalog catalog) {
		this.catalog = catalog;
	}

	/** What an index of the catalog as it is now is stamped with. */
	IndexStamp stamp() {
		return IndexStamp.of(this.catalog.newestRevision());
	}

	/**
	 * What the catalog has; its entries are read when they are asked for.
	 * @param beforeEach is done before each of them, and may end it
	 */
	IndexContent content(IndexStamp stamp, Runnable beforeEach) {
		Map<Slug, String> topics = new LinkedHashMap<>();
		long size = 0;
		for (TopicOverview topic : this.catalog.topics()) {
			topics.put(topic.slug(), topic.title());
			size += topic.total();
		}
		Shelves shelves = new Shelves(topics, this.catalog.countByTag().keySet());
		return new IndexContent(stamp, shelves, new Synonyms(this.catalog.synonyms()), size,
				(entries) -> this.catalog.forEachQuestion((question) -> {
					beforeEach.run();
					entries.accept(Entry.of(question));
				}));
	}

}

package dev.djangoprep.browse;

import java.util.List;

import dev.djangoprep.catalog.Catalog;
import dev.djangoprep.catalog.TopicOverview;
import org.jspecify.annotations.Nullable;

/**
 * The topics for the list beside a page. Asks the catalog only when a template does, so
 * that pages without the list cost nothing and error pages need no database.
 */
class Navigation {

	private final Catalog catalog;

	private @Nullable List<TopicOverview> topics;

	Navigation(Catalog catalog) {
		this.catalog = catalog;
	}

	public List<TopicOverview> topics() {
		if (this.topics == null) {
			this.topics = this.catalog.topics();
		}
		return this.topics;
	}

}

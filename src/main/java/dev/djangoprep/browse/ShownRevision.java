package dev.djangoprep.browse;

import dev.djangoprep.catalog.Catalog;
import dev.djangoprep.web.SiteRevision;

import org.springframework.stereotype.Component;

/** The site shows what the catalog published last. */
@Component
class ShownRevision implements SiteRevision {

	private final Catalog catalog;

	ShownRevision(Catalog catalog) {
		this.catalog = catalog;
	}

	@Override
	public long current() {
		return this.catalog.revision();
	}

}

package dev.djangoprep.browse;

import dev.djangoprep.catalog.Catalog;
import dev.djangoprep.web.CachedPage;
import dev.djangoprep.web.SiteProperties;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@CachedPage
class FeedController {

	private static final int LATEST = 30;

	private final Catalog catalog;

	private final SiteProperties site;

	FeedController(Catalog catalog, SiteProperties site) {
		this.catalog = catalog;
		this.site = site;
	}

	@GetMapping(path = "/feed.xml", produces = "application/atom+xml;charset=UTF-8")
	String feed() {
		return AtomFeed.of(this.catalog.recentlyChanged(LATEST), this.site);
	}

}

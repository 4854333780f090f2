package dev.djangoprep.web;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells search engines which pages there are, and which are none of theirs. */
@RestController
@CachedPage
class SitemapController {

	private final SitePages pages;

	private final SiteProperties site;

	SitemapController(SitePages pages, SiteProperties site) {
		this.pages = pages;
		this.site = site;
	}

	@GetMapping(path = "/sitemap.xml", produces = "application/xml;charset=UTF-8")
	String sitemap() {
		return Sitemap.of(this.pages.all(), this.site);
	}

	@GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
	String robots() {
		return """
				User-agent: *
				Disallow: /authoring
				Disallow: /api/

				Sitemap: %s
				""".formatted(this.site.url("/sitemap.xml"));
	}

}

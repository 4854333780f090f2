package dev.djangoprep.search;

import dev.djangoprep.web.CachedPage;
import dev.djangoprep.web.SiteProperties;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Lets a browser take this site's search among its own. */
@RestController
@CachedPage
class OpenSearchController {

	private final SiteProperties site;

	OpenSearchController(SiteProperties site) {
		this.site = site;
	}

	@GetMapping(path = "/opensearch.xml", produces = "application/opensearchdescription+xml;charset=UTF-8")
	String description() {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
				<ShortName>Django Prep</ShortName>
				<Description>Django interview questions and their answers</Description>
				<InputEncoding>UTF-8</InputEncoding>
				<Url type="text/html" template="%1$s/search?q={searchTerms}"/>
				<Url type="application/json" rel="results" template="%1$s/api/search?q={searchTerms}"/>
				</OpenSearchDescription>
				""".formatted(HtmlUtils.htmlEscape(this.site.baseUrl().toString()));
	}

}

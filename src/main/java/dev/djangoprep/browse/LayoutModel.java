package dev.djangoprep.browse;

import dev.djangoprep.catalog.Catalog;
import dev.djangoprep.web.SiteProperties;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the layout around every page prints besides the page. */
@ControllerAdvice
class LayoutModel {

	private final Catalog catalog;

	private final SiteProperties site;

	LayoutModel(Catalog catalog, SiteProperties site) {
		this.catalog = catalog;
		this.site = site;
	}

	@ModelAttribute("navigation")
	Navigation navigation() {
		return new Navigation(this.catalog);
	}

	@ModelAttribute("site")
	SiteProperties site() {
		return this.site;
	}

}

package dev.djangoprep.browse;

import dev.djangoprep.catalog.Catalog;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the layout of a page to read prints besides the page. */
@ControllerAdvice
class LayoutModel {

	private final Catalog catalog;

	LayoutModel(Catalog catalog) {
		this.catalog = catalog;
	}

	@ModelAttribute("navigation")
	Navigation navigation() {
		return new Navigation(this.catalog);
	}

}

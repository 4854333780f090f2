package dev.djangoprep.search;

import dev.djangoprep.catalog.Catalog;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of hits. It isn't cached: there are as many as there are queries. */
@Controller
class SearchController {

	private final Search search;

	private final Catalog catalog;

	SearchController(Search search, Catalog catalog) {
		this.search = search;
		this.catalog = catalog;
	}

	@GetMapping("/search")
	String search(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String topic,
			@RequestParam(defaultValue = "") String level, @RequestParam(defaultValue = "") String kind,
			@RequestParam(defaultValue = "") String page, Model model) {
		SearchAddress address = SearchAddress.of(q, topic, level, kind);
		SearchResult result = this.search.search(address.page(PageNumber.of(page)));
		model.addAttribute("page", new SearchPage(result, address.withQuery(result.query()), this.catalog.topics()));
		return "search/search";
	}

}

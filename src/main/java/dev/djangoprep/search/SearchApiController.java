package dev.djangoprep.search;

import java.time.Duration;

import dev.djangoprep.web.SiteProperties;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The same for programs, and what the search box offers while somebody types. */
@RestController
class SearchApiController {

	/** Whoever deletes a letter and types it again need not wait twice. */
	private static final CacheControl A_MINUTE = CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

	private final Search search;

	private final SiteProperties site;

	SearchApiController(Search search, SiteProperties site) {
		this.search = search;
		this.site = site;
	}

	@GetMapping(path = "/api/search", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<ApiHits> search(@RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "") String topic, @RequestParam(defaultValue = "") String level,
			@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String page) {
		SearchAddress address = SearchAddress.of(q, topic, level, kind);
		SearchResult result = this.search.search(address.page(PageNumber.of(page)));
		return ResponseEntity.ok().cacheControl(A_MINUTE).body(ApiHits.of(result, this.site));
	}

	@GetMapping(path = "/api/suggest", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<ApiSuggestions> suggest(@RequestParam(defaultValue = "") String q) {
		return ResponseEntity.ok().cacheControl(A_MINUTE).body(ApiSuggestions.of(this.search.suggest(q)));
	}

}

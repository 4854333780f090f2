package dev.djangoprep.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.djangoprep.web.SiteProperties;

/**
 * A page of hits, as {@code /api/search} answers.
 *
 * @param query the query that was searched
 * @param match how well the hits answer it: {@code all-words}, {@code closest} or
 * {@code none}
 * @param correction the query with its slip mended, if there is one
 * @param total number of hits on all pages
 * @param page number of this page, from 1
 */
record ApiHits(String query, String match, Optional<String> correction, long total, int page, int pages,
		List<Item> hits) {

	static ApiHits of(SearchResult result, SiteProperties site) {
		return new ApiHits(result.query(), result.match().name().toLowerCase(Locale.ROOT).replace('_', '-'),
				result.correction(), result.total(), result.page(), result.pages(),
				result.hits().stream().map((hit) -> Item.of(hit, site)).toList());
	}

	/**
	 * A question that was found.
	 *
	 * @param snippet about two lines of its text, where the words stand
	 */
	record Item(String slug, String title, String topic, String level, String kind, String url, String snippet) {

		static Item of(Hit hit, SiteProperties site) {
			return new Item(hit.slug().value(), hit.title().text(), hit.topic().value(), hit.level().slug(),
					hit.kind().slug(), site.url("/questions/" + hit.slug()), hit.excerpt().text());
		}

	}

}

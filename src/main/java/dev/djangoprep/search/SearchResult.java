package dev.djangoprep.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.djangoprep.catalog.Kind;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Slug;

/**
 * One page of what was found.
 *
 * @param query the text that was searched: cleaned, and cut where it was too long
 * @param correction the query with its slip mended, if that finds something: "did you
 * mean"
 * @param total the number of hits on all pages
 * @param page the page this is, from 1
 * @param pages the number of pages one can turn to, at least 1
 * @param topics hits per topic under the other filters, in the topics' order, no zeros
 * @param levels hits per level under the other filters, zeros included, in order
 * @param kinds hits per kind under the other filters, zeros included, in order
 * @param waysIn pages that the query names: topics, levels or tags
 */
record SearchResult(String query, Match match, Optional<String> correction, long total, int page, int pages,
		List<Hit> hits, Map<Slug, Long> topics, Map<Level, Long> levels, Map<Kind, Long> kinds, List<WayIn> waysIn) {
}

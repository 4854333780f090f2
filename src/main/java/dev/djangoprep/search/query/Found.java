package dev.djangoprep.search.query;

import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.search.TopDocs;

/**
 * What a query finds.
 *
 * @param intent what it was understood as
 * @param any whether it finds something, be it that the filter does not take it
 * @param complete whether something covers all of it
 * @param best the best hits
 * @param topics hits under the rest of the filter by the numbers of topics
 * @param levels hits under the rest of the filter by the numbers of levels
 * @param kinds hits under the rest of the filter by the numbers of kinds
 */
public record Found(Intent intent, boolean any, boolean complete, TopDocs best, List<Long> topics, List<Long> levels,
		List<Long> kinds) {

	public long total() {
		return this.best.totalHits.value;
	}

	/** The documents of the best hits, best first. */
	public List<Integer> documents() {
		return Stream.of(this.best.scoreDocs).map((hit) -> hit.doc).toList();
	}

}

package dev.djangoprep.search.query;

import java.io.IOException;
import java.util.Arrays;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;

/** Puts the first of the hits into the right order, which for all would take too long. */
final class CloserLook extends QueryRescorer {

	private final int depth;

	/**
	 * Orders by this query, which finds all the hits.
	 * @param depth how many are looked at; what is behind these keeps its rough order
	 */
	CloserLook(Query exactly, int depth) {
		super(exactly);
		this.depth = depth;
	}

	/** As many of the hits as are wanted, the first of them in the right order. */
	TopDocs best(IndexSearcher searcher, TopDocs hits, int most) throws IOException {
		ScoreDoc[] all = hits.scoreDocs.clone();
		int depth = Math.min(this.depth, all.length);
		TopDocs first = new TopDocs(hits.totalHits, Arrays.copyOf(all, depth));
		System.arraycopy(rescore(searcher, first, depth).scoreDocs, 0, all, 0, depth);
		return new TopDocs(hits.totalHits, Arrays.copyOf(all, Math.min(most, all.length)));
	}

	@Override
	protected float combine(float rough, boolean found, float exact) {
		return exact;
	}

}

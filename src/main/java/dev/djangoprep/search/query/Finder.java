package dev.djangoprep.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;

import dev.djangoprep.search.index.SearchIndex;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Finds questions in an index. */
public final class Finder {

	/**
	 * Far more than any query takes that somebody types; what was found by then is shown.
	 */
	private static final long MOST_MILLISECONDS = TimeUnit.SECONDS.toMillis(1);

	/** What a hit covers of a query that some hit covers whole. */
	private static final float ENOUGH = 0.5f;

	/** What comes closest may cover as little as this. */
	private static final float LITTLE = 0.25f;

	private static final float ALL = 1;

	/**
	 * Three pages are put into the exact order, of which hardly anybody turns to the
	 * last.
	 */
	private static final int CLOSER_LOOK = 60;

	/** Five times the suggestions there are. */
	private static final int QUICKER_LOOK = 40;

	private final SearchIndex index;

	private final Vocabulary vocabulary;

	private final IntentReader intents;

	private final Ranking ranking;

	public Finder(SearchIndex index) {
		this.index = index;
		this.vocabulary = new Vocabulary(index.reader());
		this.intents = new IntentReader(index, this.vocabulary);
		this.ranking = new Ranking(this.vocabulary);
	}

	/** What a query finds; as many of the best hits as are wanted. */
	public Found find(QueryText text, Filter filter, int most) {
		return find(this.intents.read(text), filter, most, CLOSER_LOOK);
	}

	/** What a query finds whose last word may still grow. */
	public Found findUnfinished(QueryText text, Filter filter, int most) {
		return find(this.intents.readUnfinished(text), filter, most, QUICKER_LOOK);
	}

	private Found find(Intent intent, Filter filter, int most, int depth) {
		HitCollector hits = new HitCollector(filter, Math.max(most, depth), this.index.shelves().topics().size());
		try {
			boolean complete = !intent.isUnknown() && isCovered(intent);
			if (!intent.isUnknown()) {
				search(intent, complete ? ENOUGH : LITTLE, hits);
			}
			CloserLook look = new CloserLook(this.ranking.exactly(intent), depth);
			return hits.found(intent, complete, look.best(this.index.searcher(), hits.best(), most));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void search(Intent intent, float coverage, HitCollector hits) throws IOException {
		IndexSearcher searcher = this.index.searcher();
		searcher.setTimeout(new QueryTimeoutImpl(MOST_MILLISECONDS));
		searcher.search(this.ranking.roughly(intent, coverage), new HitCollection(hits));
	}

	/** Whether some question has all of it. */
	private boolean isCovered(Intent intent) throws IOException {
		IndexSearcher searcher = this.index.searcher();
		Query all = searcher.rewrite(this.ranking.roughly(intent, ALL));
		Weight weight = searcher.createWeight(all, ScoreMode.COMPLETE_NO_SCORES, 1);
		for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
			Scorer scorer = weight.scorer(leaf);
			if (scorer != null && scorer.iterator().nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
				return true;
			}
		}
		return false;
	}

}

package dev.djangoprep.search.query;

import java.io.IOException;
import java.util.List;
import java.util.stream.LongStream;

import dev.djangoprep.catalog.Kind;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.search.index.EntryDocument;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * Keeps the best hits that a filter takes, and counts all: by topic those that the rest
 * of the filter takes, and so by level and kind.
 */
final class HitCollector implements Collector {

	private final Filter filter;

	private final TopScoreDocCollector best;

	private final long[] topics;

	private final long[] levels = new long[Level.values().length];

	private final long[] kinds = new long[Kind.values().length];

	private boolean any;

	HitCollector(Filter filter, int most, int topics) {
		this.filter = filter;
		this.best = new TopScoreDocCollectorManager(most, null, Integer.MAX_VALUE, false).newCollector();
		this.topics = new long[topics];
	}

	@Override
	public ScoreMode scoreMode() {
		return ScoreMode.COMPLETE;
	}

	@Override
	public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
		LeafReader reader = context.reader();
		return new Leaf(this.best.getLeafCollector(context), DocValues.getNumeric(reader, EntryDocument.TOPIC),
				DocValues.getNumeric(reader, EntryDocument.LEVEL), DocValues.getNumeric(reader, EntryDocument.KIND));
	}

	TopDocs best() {
		return this.best.topDocs();
	}

	/** What was counted, with the best hits of it. */
	Found found(Intent intent, boolean complete, TopDocs best) {
		return new Found(intent, this.any, complete, best, boxed(this.topics), boxed(this.levels), boxed(this.kinds));
	}

	private static List<Long> boxed(long[] counts) {
		return LongStream.of(counts).boxed().toList();
	}

	private final class Leaf implements LeafCollector {

		private final LeafCollector best;

		private final NumericDocValues topic;

		private final NumericDocValues level;

		private final NumericDocValues kind;

		Leaf(LeafCollector best, NumericDocValues topic, NumericDocValues level, NumericDocValues kind) {
			this.best = best;
			this.topic = topic;
			this.level = level;
			this.kind = kind;
		}

		@Override
		public void setScorer(Scorable scorer) throws IOException {
			this.best.setScorer(scorer);
		}

		@Override
		public void collect(int document) throws IOException {
			HitCollector all = HitCollector.this;
			int topic = number(this.topic, document);
			int level = number(this.level, document);
			int kind = number(this.kind, document);
			boolean ofTopic = all.filter.takesTopic(topic);
			boolean ofLevel = all.filter.takesLevel(level);
			boolean ofKind = all.filter.takesKind(kind);
			all.any = true;
			all.topics[topic] += (ofLevel && ofKind) ? 1 : 0;
			all.levels[level] += (ofTopic && ofKind) ? 1 : 0;
			all.kinds[kind] += (ofTopic && ofLevel) ? 1 : 0;
			if (ofTopic && ofLevel && ofKind) {
				this.best.collect(document);
			}
		}

		private static int number(NumericDocValues values, int document) throws IOException {
			return values.advanceExact(document) ? (int) values.longValue() : 0;
		}

	}

}

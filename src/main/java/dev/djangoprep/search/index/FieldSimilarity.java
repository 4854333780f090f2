package dev.djangoprep.search.index;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/**
 * BM25 per field, without the rarity of words: a word that is rare in one field may be
 * common in the others, so the query weighs each word once for all of them.
 */
public final class FieldSimilarity extends PerFieldSimilarityWrapper {

	private static final float SATURATION = 1.2f;

	private static final float SATURATION_ANYWHERE = 100;

	private static final Map<String, Similarity> SIMILARITIES = Arrays.stream(TextField.values())
		.collect(Collectors.toMap(TextField::fieldName,
				(field) -> new WithoutRarity(SATURATION, field.lengthMatters())));

	/** Of all texts together, where counts are emphasized and run into hundreds. */
	private static final Similarity ANYWHERE = new WithoutRarity(SATURATION_ANYWHERE, 0);

	@Override
	public Similarity get(String name) {
		return SIMILARITIES.getOrDefault(name, ANYWHERE);
	}

	private static final class WithoutRarity extends BM25Similarity {

		WithoutRarity(float saturation, float lengthMatters) {
			super(saturation, lengthMatters);
		}

		@Override
		protected float idf(long docFreq, long docCount) {
			return 1;
		}

		@Override
		public Explanation idfExplain(CollectionStatistics collection, TermStatistics[] terms) {
			return Explanation.match(1, "the query weighs rarity");
		}

	}

}

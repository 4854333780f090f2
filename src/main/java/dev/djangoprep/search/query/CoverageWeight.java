package dev.djangoprep.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Makes the scorers of a {@link CoverageQuery}. */
final class CoverageWeight extends Weight {

	private final CoverageQuery query;

	private final List<Weight> weights;

	CoverageWeight(CoverageQuery query, List<Weight> weights) {
		super(query);
		this.query = query;
		this.weights = weights;
	}

	@Override
	public @Nullable Scorer scorer(LeafReaderContext context) throws IOException {
		List<CoverageScorer.Part> parts = new ArrayList<>();
		for (int index = 0; index < this.weights.size(); index++) {
			Scorer scorer = this.weights.get(index).scorer(context);
			if (scorer != null) {
				parts.add(new CoverageScorer.Part(scorer, this.query.parts().get(index).importance()));
			}
		}
		parts.sort(Comparator.comparing(CoverageScorer.Part::importance));
		return parts.isEmpty() ? null : new CoverageScorer(this, parts, this.query.required(), this.query.total());
	}

	@Override
	public boolean isCacheable(LeafReaderContext context) {
		return false;
	}

	@Override
	public Explanation explain(LeafReaderContext context, int document) throws IOException {
		Scorer scorer = scorer(context);
		if (scorer == null || scorer.iterator().advance(document) != document) {
			return Explanation.noMatch("covers too little");
		}
		List<Explanation> parts = new ArrayList<>();
		for (Weight weight : this.weights) {
			parts.add(weight.explain(context, document));
		}
		return Explanation.match(scorer.score(), "by what is covered, of", parts);
	}

}

package dev.djangoprep.search.query;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Goes through the documents that cover enough of a {@link CoverageQuery}. */
final class CoverageScorer extends Scorer {

	private final Part[] parts;

	/**
	 * Parts before this index are too unimportant to be enough even together, so that
	 * only documents with one of the others are looked at.
	 */
	private final int firstEssential;

	private final float required;

	private final float total;

	private final DocIdSetIterator documents = new Documents();

	private int document = -1;

	private float covered;

	/** Takes parts in ascending order of their importance. */
	CoverageScorer(Weight weight, List<Part> parts, float required, float total) {
		super(weight);
		this.parts = parts.toArray(Part[]::new);
		this.firstEssential = firstEssential(parts, required);
		this.required = required;
		this.total = total;
	}

	private static int firstEssential(List<Part> parts, float required) {
		float sum = 0;
		for (int index = 0; index < parts.size(); index++) {
			sum += parts.get(index).importance();
			if (sum >= required) {
				return index;
			}
		}
		return parts.size();
	}

	@Override
	public int docID() {
		return this.document;
	}

	@Override
	public DocIdSetIterator iterator() {
		return this.documents;
	}

	@Override
	public float score() throws IOException {
		double sum = 0;
		for (Part part : this.parts) {
			if (part.documents().docID() == this.document) {
				sum += part.scorer().score();
			}
		}
		return (float) (sum * this.covered / this.total);
	}

	@Override
	public float getMaxScore(int upTo) {
		return Float.POSITIVE_INFINITY;
	}

	/** What is looked for, and how much it matters. */
	record Part(Scorer scorer, DocIdSetIterator documents, float importance) {

		Part(Scorer scorer, float importance) {
			this(scorer, scorer.iterator(), importance);
		}

		int atOrBehind(int target) throws IOException {
			return (this.documents.docID() < target) ? this.documents.advance(target) : this.documents.docID();
		}

	}

	private final class Documents extends DocIdSetIterator {

		@Override
		public int docID() {
			return CoverageScorer.this.document;
		}

		@Override
		public int nextDoc() throws IOException {
			return advance(CoverageScorer.this.document + 1);
		}

		@Override
		public int advance(int target) throws IOException {
			int candidate = candidate(target);
			while (candidate != NO_MORE_DOCS && !covers(candidate)) {
				candidate = candidate(candidate + 1);
			}
			CoverageScorer.this.document = candidate;
			return candidate;
		}

		/** The next document that has an essential part. */
		private int candidate(int target) throws IOException {
			Part[] parts = CoverageScorer.this.parts;
			int candidate = NO_MORE_DOCS;
			for (int index = CoverageScorer.this.firstEssential; index < parts.length; index++) {
				candidate = Math.min(candidate, parts[index].atOrBehind(target));
			}
			return candidate;
		}

		private boolean covers(int candidate) throws IOException {
			float covered = 0;
			for (Part part : CoverageScorer.this.parts) {
				covered += (part.atOrBehind(candidate) == candidate) ? part.importance() : 0;
			}
			CoverageScorer.this.covered = covered;
			return covered >= CoverageScorer.this.required;
		}

		@Override
		public long cost() {
			Part[] parts = CoverageScorer.this.parts;
			long cost = 0;
			for (int index = CoverageScorer.this.firstEssential; index < parts.length; index++) {
				cost += parts[index].documents().cost();
			}
			return cost;
		}

	}

}

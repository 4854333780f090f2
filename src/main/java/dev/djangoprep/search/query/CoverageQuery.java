package dev.djangoprep.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * Finds what covers enough of several parts, of which some matter more than others. What
 * covers less counts less.
 */
final class CoverageQuery extends Query {

	private final List<Part> parts;

	private final float required;

	/** Requires that so much of the importance of all parts is covered, from 0 to 1. */
	CoverageQuery(List<Part> parts, float required) {
		this.parts = List.copyOf(parts);
		this.required = required;
	}

	@Override
	public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) throws IOException {
		List<Weight> weights = new ArrayList<>();
		for (Part part : this.parts) {
			weights.add(searcher.createWeight(searcher.rewrite(part.query()), scoreMode, boost));
		}
		return new CoverageWeight(this, weights);
	}

	List<Part> parts() {
		return this.parts;
	}

	/** The importance that must be covered. */
	float required() {
		// A little less, for what float additions lose.
		return this.required * total() * 0.9999f;
	}

	float total() {
		return (float) this.parts.stream().mapToDouble(Part::importance).sum();
	}

	@Override
	public void visit(QueryVisitor visitor) {
		visitor.visitLeaf(this);
	}

	@Override
	public String toString(String field) {
		return this.required + " of " + this.parts;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof CoverageQuery query && query.parts.equals(this.parts)
				&& query.required == this.required;
	}

	@Override
	public int hashCode() {
		return this.parts.hashCode() * 31 + Float.hashCode(this.required);
	}

	/** A part, and how much it matters. */
	record Part(Query query, float importance) {
	}

}

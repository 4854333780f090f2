package dev.djangoprep.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * The terms of a field of an index. Remembers where they are, so it serves one query,
 * which asks for most of them several times.
 */
final class FieldTerms {

	private final String field;

	private final IndexReader reader;

	private final List<TermsEnum> segments = new ArrayList<>();

	private final Map<String, TermStates> known = new HashMap<>();

	FieldTerms(IndexReader reader, String field) {
		this.reader = reader;
		this.field = field;
		try {
			for (LeafReaderContext leaf : reader.leaves()) {
				Terms terms = leaf.reader().terms(field);
				this.segments.add((terms != null) ? terms.iterator() : TermsEnum.EMPTY);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The number of questions that have the term. */
	int frequency(String term) {
		return states(term).docFreq();
	}

	/** Finds the term without looking it up once more. */
	Query query(String term) {
		return new TermQuery(new Term(this.field, term), states(term));
	}

	private TermStates states(String term) {
		return this.known.computeIfAbsent(term, this::find);
	}

	private TermStates find(String term) {
		TermStates states = new TermStates(this.reader.getContext());
		BytesRef bytes = new BytesRef(term);
		try {
			for (int segment = 0; segment < this.segments.size(); segment++) {
				TermsEnum terms = this.segments.get(segment);
				if (terms.seekExact(bytes)) {
					states.register(terms.termState(), segment, terms.docFreq(), terms.totalTermFreq());
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return states;
	}

}

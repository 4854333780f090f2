package dev.djangoprep.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.djangoprep.search.analysis.Form;
import dev.djangoprep.search.index.TextField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * How often terms are in an index. Remembers what it was asked, so it serves one query.
 */
final class Vocabulary {

	private static final List<TextField> STEM_FIELDS = TextField.of(Form.STEM);

	private final IndexReader reader;

	private final Map<Term, Integer> known = new HashMap<>();

	Vocabulary(IndexReader reader) {
		this.reader = reader;
	}

	/** The number of questions that have the term in a field. */
	int frequency(TextField field, String term) {
		return this.known.computeIfAbsent(new Term(field.fieldName(), term), this::count);
	}

	private int count(Term term) {
		try {
			return this.reader.docFreq(term);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The number of questions that have the stem, at least. */
	int frequency(String stem) {
		return STEM_FIELDS.stream().mapToInt((field) -> frequency(field, stem)).max().orElse(0);
	}

	/** The number of questions that can have the wording, at most. */
	int frequency(Wording wording) {
		return wording.stems().stream().mapToInt(this::frequency).min().orElse(0);
	}

	/** How much it tells that so many questions have something. */
	float rarity(int frequency) {
		double others = Math.max(0, this.reader.numDocs() - frequency) + 0.5;
		return (float) Math.log(1 + others / (frequency + 0.5));
	}

	/**
	 * How much it tells that a question has something in one of its texts: what many
	 * mention may still be what few are about.
	 */
	float rarity(int frequency, int inField) {
		return (rarity(frequency) + rarity(inField)) / 2;
	}

}

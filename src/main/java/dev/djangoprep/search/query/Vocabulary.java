package dev.djangoprep.search.query;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dev.djangoprep.search.analysis.Form;
import dev.djangoprep.search.index.EntryDocument;
import dev.djangoprep.search.index.TextField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;

/**
 * The terms of an index, and how often they are there. Remembers what it was asked, so it
 * serves one query.
 */
final class Vocabulary {

	private static final List<TextField> STEM_FIELDS = TextField.of(Form.STEM);

	private final IndexReader reader;

	private final FieldTerms anywhere;

	private final Map<TextField, FieldTerms> fields = new EnumMap<>(TextField.class);

	Vocabulary(IndexReader reader) {
		this.reader = reader;
		this.anywhere = new FieldTerms(reader, EntryDocument.ANYWHERE);
	}

	/** The number of questions that have the term in a field. */
	int frequency(TextField field, String term) {
		return in(field).frequency(term);
	}

	/** Finds the term in a field. */
	Query query(TextField field, String term) {
		return in(field).query(term);
	}

	private FieldTerms in(TextField field) {
		return this.fields.computeIfAbsent(field, (key) -> new FieldTerms(this.reader, key.fieldName()));
	}

	/** Finds the stem in all texts together. */
	Query anywhere(String stem) {
		return this.anywhere.query(stem);
	}

	/** The number of questions that have the stem, at least. */
	int frequency(String stem) {
		boolean unknown = this.anywhere.frequency(stem) == 0;
		return unknown ? 0 : STEM_FIELDS.stream().mapToInt((field) -> frequency(field, stem)).max().orElse(0);
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

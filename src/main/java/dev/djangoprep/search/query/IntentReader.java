package dev.djangoprep.search.query;

import java.util.List;

import dev.djangoprep.search.analysis.Form;
import dev.djangoprep.search.analysis.Notation;
import dev.djangoprep.search.analysis.Piece;
import dev.djangoprep.search.analysis.Word;
import dev.djangoprep.search.index.SearchIndex;

/** Understands queries by the words and synonyms of an index. */
final class IntentReader {

	private static final int MOST_COMPLETIONS = 12;

	private static final float COMPLETION = 0.8f;

	private final Guesses guesses;

	private final Mending mending;

	private final ConceptReader concepts;

	IntentReader(SearchIndex index, Vocabulary vocabulary) {
		Wordings wordings = new Wordings(index.synonyms(), vocabulary);
		this.guesses = new Guesses(index.reader());
		this.mending = new Mending(wordings, this.guesses);
		this.concepts = new ConceptReader(index.synonyms(), vocabulary, wordings);
	}

	/** What a whole query asks for. */
	Intent read(QueryText text) {
		return read(text, this.mending.mend(text, text.words()), List.of());
	}

	/** What a query asks for whose last word may still grow. */
	Intent readUnfinished(QueryText text) {
		List<Wording> completions = completions(text);
		if (completions.isEmpty()) {
			return read(text);
		}
		List<Word> finished = text.words().subList(0, text.words().size() - 1);
		return read(text, this.mending.mend(text, finished), completions);
	}

	private Intent read(QueryText typed, QueryText mended, List<Wording> completions) {
		return new Intent(mended, !mended.equals(typed), this.concepts.read(mended.words(), completions));
	}

	private List<Wording> completions(QueryText text) {
		if (text.words().isEmpty()) {
			return List.of();
		}
		Word last = text.words().get(text.words().size() - 1);
		return this.guesses.completions(Piece.of(last).text(), MOST_COMPLETIONS)
			.stream()
			.map(IntentReader::completion)
			.toList();
	}

	private static Wording completion(String word) {
		String stem = Form.STEM.of(Piece.of(new Word(word, 0, word.length(), Notation.NONE)));
		return Wording.word(stem, word, COMPLETION);
	}

}

package dev.djangoprep.search.query;

import java.util.List;
import java.util.Optional;

import dev.djangoprep.search.analysis.Notation;
import dev.djangoprep.search.analysis.Piece;
import dev.djangoprep.search.analysis.Word;

/** Puts what was probably meant in the place of words that no question has. */
final class Mending {

	/** Halves this short are words by chance. */
	private static final int SHORTEST_HALF = 3;

	private static final int SHORTEST_BEGINNING = 4;

	private final Wordings wordings;

	private final Guesses guesses;

	Mending(Wordings wordings, Guesses guesses) {
		this.wordings = wordings;
		this.guesses = guesses;
	}

	/** The text with the slips in some of its words mended. */
	QueryText mend(QueryText text, List<Word> words) {
		StringBuilder mended = new StringBuilder(text.text());
		// From the end, so that the positions of what is still to come stay right.
		for (int index = words.size() - 1; index >= 0; index--) {
			if (this.wordings.of(words.get(index)).isEmpty()) {
				mend(mended, Piece.of(words.get(index)));
			}
		}
		return mended.toString().equals(text.text()) ? text : QueryText.of(mended.toString());
	}

	private void mend(StringBuilder text, Piece piece) {
		for (int index = piece.pieces().size() - 1; index >= 0; index--) {
			mend(text, piece.pieces().get(index));
		}
		if (piece.isPlain() && !isKnown(piece.text())) {
			guess(piece.text()).ifPresent((guess) -> text.replace(piece.start(), piece.end(), guess));
		}
	}

	private Optional<String> guess(String word) {
		return this.guesses.similar(word).or(() -> halves(word)).or(() -> beginning(word));
	}

	/** {@code djangochannels}, of which only the halves are words. */
	private Optional<String> halves(String word) {
		for (int index = SHORTEST_HALF; index <= word.length() - SHORTEST_HALF; index++) {
			if (isKnown(word.substring(0, index)) && isKnown(word.substring(index))) {
				return Optional.of(word.substring(0, index) + " " + word.substring(index));
			}
		}
		return Optional.empty();
	}

	private Optional<String> beginning(String word) {
		boolean tells = word.length() >= SHORTEST_BEGINNING;
		return tells ? this.guesses.completions(word, 1).stream().findFirst() : Optional.empty();
	}

	private boolean isKnown(String word) {
		return !this.wordings.of(new Word(word, 0, word.length(), Notation.NONE)).isEmpty();
	}

}

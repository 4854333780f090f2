package dev.djangoprep.search.analysis;

import java.util.List;

/** The form that words are brought to. */
public enum Form {

	/** As written, in lower case; parts of identifiers beside them. */
	EXACT {

		@Override
		String plain(Piece piece) {
			return piece.text();
		}

		@Override
		String whole(Piece piece) {
			return piece.text();
		}

	},

	/**
	 * Stems of words in American spelling; of identifiers, too, without what separates
	 * their parts, so that {@code select_related}, {@code select-related} and
	 * {@code SelectRelated} are the same, and the plural of each.
	 */
	STEM {

		@Override
		String plain(Piece piece) {
			return Stems.of(piece.text());
		}

		@Override
		String whole(Piece piece) {
			return Stems.of(piece.joined());
		}

	};

	abstract String plain(Piece piece);

	abstract String whole(Piece piece);

	/** The term for a word that nothing divides. */
	public String of(String word) {
		return plain(new Piece(word, 0, word.length(), List.of()));
	}

	/** The term for a piece as a whole. */
	public String of(Piece piece) {
		return piece.isPlain() ? plain(piece) : whole(piece);
	}

}

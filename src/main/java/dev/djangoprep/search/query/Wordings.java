package dev.djangoprep.search.query;

import java.util.ArrayList;
import java.util.List;

import dev.djangoprep.search.analysis.Form;
import dev.djangoprep.search.analysis.Leaves;
import dev.djangoprep.search.analysis.Notation;
import dev.djangoprep.search.analysis.Piece;
import dev.djangoprep.search.analysis.Synonyms;
import dev.djangoprep.search.analysis.Word;

/** The ways to say a word. */
final class Wordings {

	/** Who types {@code raw()} means the method rather than anything that is raw. */
	private static final float MARKED = 1.3f;

	private static final float SYNONYM = 0.85f;

	private static final float PARTS_IN_ROW = 0.7f;

	private static final float LAST_NAME = 0.5f;

	private static final float PARTS_ANYWHERE = 0.7f;

	private final Synonyms synonyms;

	private final Vocabulary vocabulary;

	Wordings(Synonyms synonyms, Vocabulary vocabulary) {
		this.synonyms = synonyms;
		this.vocabulary = vocabulary;
	}

	/** Those that at least one question has; none if the word is unknown. */
	List<Wording> of(Word word) {
		Piece piece = Piece.of(word);
		List<Wording> wordings = new ArrayList<>();
		wordings.add(Wording.word(Form.STEM.of(piece), piece.text(), 1));
		if (word.notation() != Notation.NONE) {
			wordings.add(Wording.word(word.notation().term(piece), piece.text(), MARKED));
		}
		wordings.addAll(synonyms(Leaves.of(word)));
		List<Wording> known = new ArrayList<>(known(wordings));
		boolean unknown = known.isEmpty();
		if (!piece.isPlain()) {
			known.addAll(known(List.of(Wording.row(Leaves.of(word), PARTS_IN_ROW))));
			known.addAll(unknown ? parts(word) : List.of());
		}
		return known;
	}

	/**
	 * What an identifier is made of: that does not find it, but speaks for what has it.
	 */
	List<Wording> parts(Word word) {
		Piece piece = Piece.of(word);
		if (piece.isPlain()) {
			return List.of();
		}
		List<Wording> wordings = new ArrayList<>(List.of(Wording.together(Leaves.of(word), PARTS_ANYWHERE)));
		if (word.text().indexOf('.') > 0) {
			wordings.add(lastName(piece));
		}
		return known(wordings);
	}

	/** Of {@code Post.objects.filter} the part that others write as well. */
	private static Wording lastName(Piece piece) {
		Piece last = piece.pieces().get(piece.pieces().size() - 1);
		return Wording.word(Form.STEM.of(last), last.text(), LAST_NAME);
	}

	/** Other words for a row of stems. */
	List<Wording> synonyms(List<String> stems) {
		return known(this.synonyms.of(stems).stream().map((meaning) -> Wording.row(meaning, SYNONYM)).toList());
	}

	private List<Wording> known(List<Wording> wordings) {
		return wordings.stream().filter((wording) -> this.vocabulary.frequency(wording) > 0).toList();
	}

}

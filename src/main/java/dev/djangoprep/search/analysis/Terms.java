package dev.djangoprep.search.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * The terms of words in a form: each word whole, its parts each at its own place, and, if
 * it is written as code, a term that only such words have.
 */
public final class Terms {

	private final Form form;

	private final List<Term> terms = new ArrayList<>();

	private boolean advances = true;

	private Terms(Form form) {
		this.form = form;
	}

	public static List<Term> of(Word word, Form form) {
		return of(List.of(word), form);
	}

	public static List<Term> of(List<Word> words, Form form) {
		Terms terms = new Terms(form);
		words.forEach(terms::add);
		return terms.terms;
	}

	private void add(Word word) {
		Piece piece = Piece.of(word);
		this.advances = true;
		addNotation(word, piece);
		add(piece);
	}

	private void addNotation(Word word, Piece piece) {
		if (word.notation() != Notation.NONE && this.form == Form.STEM) {
			add(word.notation().term(piece), piece);
		}
	}

	private void add(Piece piece) {
		String whole = this.form.of(piece);
		boolean repeats = piece.pieces().size() == 1 && whole.equals(this.form.of(piece.pieces().get(0)));
		if (!repeats) {
			add(whole, piece);
		}
		piece.pieces().forEach(this::add);
		if (piece.isPlain()) {
			this.advances = true;
		}
	}

	private void add(String text, Piece piece) {
		if (!isBlank(text)) {
			this.terms.add(new Term(text, piece.start(), piece.end(), this.advances));
			this.advances = false;
		}
	}

	/** Underscores alone are a name in Python, and no word. */
	private static boolean isBlank(String text) {
		return text.isEmpty() || (text.charAt(0) == '_' && text.chars().noneMatch(Character::isLetterOrDigit));
	}

}

package dev.djangoprep.search.analysis;

import java.util.List;
import java.util.Locale;

/**
 * A word or a part of one, taken apart: {@code request.session} into request and session,
 * {@code GenericAPIView} into generic, api and view.
 *
 * @param text in lower case, without accents
 * @param start index of its first character in the text that has the word
 * @param end index behind its last character
 * @param pieces what it is made of; none if it has no parts
 */
public record Piece(String text, int start, int end, List<Piece> pieces) {

	/** What is longer is no name, and is not taken apart. */
	static final int LONGEST = 64;

	private static final String SEPARATORS = "._-";

	public static Piece of(Word word) {
		if (word.isSimple() && word.text().length() <= LONGEST) {
			return new Piece(word.text().toLowerCase(Locale.ROOT), word.start(), word.end(), List.of());
		}
		if (word.text().length() > LONGEST) {
			return new Piece(Spelling.plain(word.text().substring(0, LONGEST)), word.start(), word.end(), List.of());
		}
		List<Span> names = Span.names(word.text());
		List<Piece> pieces = (names.size() > 1)
				? names.stream().map((name) -> piece(word, name, parts(word, name))).toList()
				: parts(word, new Span(0, word.text().length()));
		return piece(word, new Span(0, word.text().length()), pieces);
	}

	private static List<Piece> parts(Word word, Span name) {
		List<Span> parts = Span.parts(word.text(), name);
		boolean undivided = parts.size() == 1 && parts.get(0).equals(name);
		return undivided ? List.of() : parts.stream().map((part) -> piece(word, part, List.of())).toList();
	}

	private static Piece piece(Word word, Span span, List<Piece> pieces) {
		String text = word.text().substring(span.start(), span.end());
		return new Piece(Spelling.plain(text), word.start() + span.start(), word.start() + span.end(), pieces);
	}

	/** Whether nothing divides it. */
	public boolean isPlain() {
		return this.pieces.isEmpty();
	}

	/** The text without what separates its parts. */
	String joined() {
		StringBuilder joined = new StringBuilder(this.text.length());
		for (int index = 0; index < this.text.length(); index++) {
			if (SEPARATORS.indexOf(this.text.charAt(index)) < 0) {
				joined.append(this.text.charAt(index));
			}
		}
		return joined.toString();
	}

}

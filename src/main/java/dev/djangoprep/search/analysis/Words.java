package dev.djangoprep.search.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text, in order. Dots, hyphens and apostrophes between letters join:
 * {@code request.session}, {@code multi-tenant}, {@code don't}; so does the plus of
 * {@code n+1}. Everything else but letters, digits and underscores separates.
 */
public final class Words {

	/** A run of up to two letters takes these along, as in {@code C#} and {@code C++}. */
	private static final String SUFFIXES = "#+";

	private static final int ASCII = 128;

	private static final boolean[] ASCII_INNER = new boolean[ASCII];

	static {
		for (int character = 0; character < ASCII; character++) {
			ASCII_INNER[character] = Character.isLetterOrDigit(character) || character == '_';
		}
	}

	private final String text;

	private int start;

	private int end;

	/** Goes through the words of a text; begins before the first. */
	public Words(String text) {
		this.text = text;
	}

	/** All words of a text. */
	public static List<Word> of(String text) {
		List<Word> all = new ArrayList<>();
		Words words = new Words(text);
		while (words.advance()) {
			all.add(words.current());
		}
		return all;
	}

	/** Goes to the next word, if there is one. */
	public boolean advance() {
		for (int position = this.end; position < this.text.length(); position++) {
			if (isInner(position) && !isAccent(this.text.codePointAt(position))) {
				this.start = position;
				this.end = end(position);
				return true;
			}
		}
		this.end = this.text.length();
		return false;
	}

	private int end(int start) {
		int end = endOfRun(start);
		while (end < this.text.length() && joins(start, end)) {
			end = endOfRun(end + 1);
		}
		return withSuffix(start, end);
	}

	private int endOfRun(int start) {
		int end = start;
		while (isInner(end)) {
			end += Character.isHighSurrogate(this.text.charAt(end)) ? 2 : 1;
		}
		return end;
	}

	/** The word it has come to. */
	public Word current() {
		return new Word(this.text.substring(this.start, this.end), this.start, this.end,
				notation(this.start, this.end));
	}

	/** Where that begins. */
	public int start() {
		return this.start;
	}

	/** The index behind it. */
	public int end() {
		return this.end;
	}

	private boolean isInner(int index) {
		if (index >= this.text.length()) {
			return false;
		}
		char character = this.text.charAt(index);
		// Nearly all are ASCII, and this is asked for every character of every hit.
		return (character < ASCII) ? ASCII_INNER[character] : isInnerCodePoint(this.text.codePointAt(index));
	}

	private static boolean isInnerCodePoint(int character) {
		return Character.isLetterOrDigit(character) || isAccent(character);
	}

	private static boolean isAccent(int character) {
		return Character.getType(character) == Character.NON_SPACING_MARK;
	}

	private boolean joins(int start, int index) {
		char character = this.text.charAt(index);
		return switch (character) {
			case '.', '-', '\'', '’' -> isInner(index + 1);
			case '+' ->
				index == start + 1 && index + 1 < this.text.length() && Character.isDigit(this.text.charAt(index + 1));
			default -> false;
		};
	}

	private int withSuffix(int start, int end) {
		int last = end;
		if (end - start <= 2 && Character.isLetter(this.text.charAt(start))) {
			while (last < this.text.length() && last < end + 2 && SUFFIXES.indexOf(this.text.charAt(last)) >= 0) {
				last++;
			}
		}
		// The sum of two names is no name.
		return isInner(last) ? end : last;
	}

	private Notation notation(int start, int end) {
		if (this.text.startsWith("__", start)) {
			return Notation.DUNDER;
		}
		if (start > 0 && this.text.charAt(start - 1) == '@' && (start == 1 || !isInner(start - 2))) {
			return Notation.DECORATOR;
		}
		if (start > 1 && this.text.charAt(start - 1) == '|' && isInner(start - 2)) {
			return Notation.FILTER;
		}
		if (this.text.startsWith("(", end)) {
			return Notation.CALL;
		}
		return opensTag(start) ? Notation.TAG : Notation.NONE;
	}

	private boolean opensTag(int start) {
		int before = start - 1;
		while (before > 0 && start - before < 4 && this.text.charAt(before) == ' ') {
			before--;
		}
		return before > 0 && this.text.charAt(before) == '%' && this.text.charAt(before - 1) == '{';
	}

}

package dev.djangoprep.search;

import java.util.BitSet;
import java.util.Collection;

import dev.djangoprep.search.analysis.Stems;

/**
 * Tells by their first two letters which words may have one of some terms: nearly all
 * words of a text need no second look.
 */
final class Beginnings {

	private static final int ASCII = 128;

	/** First letters, and pairs of the first and the second. */
	private final BitSet letters = new BitSet();

	private final BitSet pairs = new BitSet();

	Beginnings(Collection<String> terms) {
		terms.forEach(this::add);
	}

	private void add(String term) {
		int start = 0;
		while (start < term.length() && !Character.isLetterOrDigit(term.codePointAt(start))) {
			start++;
		}
		if (start == term.length()) {
			return;
		}
		char first = term.charAt(start);
		this.letters.set(first);
		boolean known = start + 1 < term.length() && isLetter(term.charAt(start + 1)) && !Stems.isOfIrregular(term);
		if (known) {
			this.pairs.set(pair(first, term.charAt(start + 1)));
		}
		else {
			this.pairs.set(pair(first, 'a'), pair(first, 'z') + 1);
		}
	}

	/** Whether the word, or what may be a part of it, begins like one of the terms. */
	boolean have(String text, int start, int end) {
		boolean within = false;
		for (int index = start; index < end; index++) {
			char character = text.charAt(index);
			boolean lower = isLetter(character);
			if (!(lower && within) && begins(text, index, end)) {
				return true;
			}
			within = lower || Character.isLetter(character);
		}
		return false;
	}

	private boolean begins(String text, int index, int end) {
		char first = Character.toLowerCase(text.charAt(index));
		if (!this.letters.get(first)) {
			return false;
		}
		// What separates is left out of names, and accents out of words.
		char second = (index + 1 < end) ? Character.toLowerCase(text.charAt(index + 1)) : 0;
		return !isLetter(second) || this.pairs.get(pair(first, second));
	}

	private static boolean isLetter(char character) {
		return character >= 'a' && character <= 'z';
	}

	private static int pair(char first, char second) {
		return first * ASCII + second;
	}

}

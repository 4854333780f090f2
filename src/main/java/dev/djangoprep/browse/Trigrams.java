package dev.djangoprep.browse;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The three-letter pieces of a text, by which texts are alike in spite of slips, other
 * endings and another order of words.
 */
final class Trigrams {

	/** Enough to tell what is meant, and little enough to compare with every page. */
	private static final int LONGEST_TEXT = 100;

	private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

	/** Each piece once, in ascending order. */
	private final int[] pieces;

	private Trigrams(int[] pieces) {
		this.pieces = pieces;
	}

	static Trigrams of(String text) {
		String bounded = text.substring(0, Math.min(text.length(), LONGEST_TEXT)).toLowerCase(Locale.ROOT);
		String padded = " " + NO_WORD.matcher(bounded).replaceAll(" ").strip() + " ";
		int[] pieces = new int[Math.max(0, padded.length() - 2)];
		for (int i = 0; i < pieces.length; i++) {
			pieces[i] = padded.charAt(i) << 16 | padded.charAt(i + 1) << 8 | padded.charAt(i + 2);
		}
		return new Trigrams(Arrays.stream(pieces).sorted().distinct().toArray());
	}

	/** How alike the texts are, from 0 to 1: the share of the pieces that both have. */
	double likeness(Trigrams other) {
		int all = this.pieces.length + other.pieces.length;
		return (all > 0) ? 2.0 * common(other) / all : 0;
	}

	private int common(Trigrams other) {
		int common = 0;
		int here = 0;
		int there = 0;
		while (here < this.pieces.length && there < other.pieces.length) {
			int order = Integer.compare(this.pieces[here], other.pieces[there]);
			common += (order == 0) ? 1 : 0;
			here += (order <= 0) ? 1 : 0;
			there += (order >= 0) ? 1 : 0;
		}
		return common;
	}

}

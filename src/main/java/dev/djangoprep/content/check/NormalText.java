package dev.djangoprep.content.check;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as a row of words and signs, so that its case, its spaces and the marks between
 * its sentences make no difference.
 *
 * @param value words and signs, each between spaces
 */
record NormalText(String value) {

	private static final Pattern SENTENCE_MARK = Pattern.compile("[.,;:!?](?=\\s|$)");

	private static final Pattern SIGN = Pattern.compile("[^\\s\\p{L}\\p{N}_]");

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

	static NormalText of(String text) {
		String bare = SENTENCE_MARK.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
		String apart = SIGN.matcher(bare).replaceAll(" $0 ");
		return new NormalText(" " + SPACE.matcher(apart).replaceAll(" ").strip() + " ");
	}

	long words() {
		return WORD.matcher(this.value).results().count();
	}

	boolean contains(NormalText other) {
		return this.value.contains(other.value);
	}

}

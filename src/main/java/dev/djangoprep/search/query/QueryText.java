package dev.djangoprep.search.query;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

import dev.djangoprep.search.analysis.Word;
import dev.djangoprep.search.analysis.Words;

/**
 * What somebody typed, cleaned and cut to a length that can be answered in time. Nothing
 * in it is an operator.
 *
 * @param text without control characters and invisible ones, spaces collapsed
 * @param words the words of the text, as many as are searched
 */
public record QueryText(String text, List<Word> words) {

	/** The longest title there is is shorter, and so are most error messages. */
	private static final int LONGEST = 200;

	private static final int MOST_WORDS = 16;

	/** Looked at to find that many characters; what was typed may be megabytes. */
	private static final int READ = 5 * LONGEST;

	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");

	private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\p{Cc}]+");

	public static QueryText of(String typed) {
		String read = typed.substring(0, Math.min(typed.length(), READ));
		String visible = INVISIBLE.matcher(Normalizer.normalize(read, Normalizer.Form.NFKC)).replaceAll("");
		String text = cut(SPACE.matcher(visible).replaceAll(" ").strip()).strip();
		return new QueryText(text, Words.of(text).stream().limit(MOST_WORDS).toList());
	}

	private static String cut(String text) {
		if (text.length() <= LONGEST) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
		return text.substring(0, end);
	}

	/** The text with another word in a word's place. */
	QueryText with(String replacement, int start, int end) {
		return of(this.text.substring(0, start) + replacement + this.text.substring(end));
	}

}

package dev.djangoprep.search.analysis;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings spellings of the same word together. */
final class Spelling {

	private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

	private static final Pattern APOSTROPHES = Pattern.compile("['’](s$)?");

	/** British words that no rule covers. */
	private static final Map<String, String> AMERICAN = Map.of("programme", "program", "grey", "gray", "artefact",
			"artifact", "cheque", "check", "licence", "license", "defence", "defense", "signalling", "signaling",
			"signalled", "signaled", "enrol", "enroll", "fulfil", "fulfill");

	private Spelling() {
	}

	/** Lower case, without accents, apostrophes and possessive s. */
	static String plain(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		if (isPlain(lower)) {
			return lower;
		}
		String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFKD);
		return APOSTROPHES.matcher(ACCENTS.matcher(decomposed).replaceAll("")).replaceAll("");
	}

	private static boolean isPlain(String text) {
		for (int index = 0; index < text.length(); index++) {
			if (text.charAt(index) > 127 || text.charAt(index) == '\'') {
				return false;
			}
		}
		return true;
	}

	/**
	 * The American spelling of a British word. It is for terms only, never shown, so the
	 * rules need no exceptions: what they do to other words they do on both sides.
	 */
	static String american(String word) {
		if (word.length() < 5) {
			return AMERICAN.getOrDefault(word, word);
		}
		String american = AMERICAN.getOrDefault(word, word);
		american = verb(american, "is", "iz");
		american = verb(american, "ys", "yz");
		american = doubled(american);
		return american.replace("iour", "ior")
			.replace("olour", "olor")
			.replace("avour", "avor")
			.replace("onour", "onor")
			.replace("ogue", "og")
			.replace("entre", "enter");
	}

	/** {@code optimise}, {@code optimising}, {@code optimisation}, {@code analyse}. */
	private static String verb(String word, String british, String american) {
		for (String ending : ENDINGS) {
			if (word.endsWith(british + ending)) {
				int end = word.length() - ending.length();
				return word.substring(0, end - british.length()) + american + ending;
			}
		}
		return word;
	}

	private static final String[] ENDINGS = { "e", "es", "ed", "er", "ers", "ing", "able", "ation", "ations" };

	/**
	 * {@code modelling} and {@code cancelled}; but {@code calling} and {@code spelled}.
	 */
	private static String doubled(String word) {
		int index = word.lastIndexOf("ell");
		boolean inflected = index >= 2 && word.substring(index + 3).matches("ed|er|ers|ing|ings");
		return inflected && word.substring(0, index).matches(".*[aeiou].*")
				? word.substring(0, index + 2) + word.substring(index + 3) : word;
	}

}

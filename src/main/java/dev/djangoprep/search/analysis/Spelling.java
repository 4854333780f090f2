package dev.djangoprep.search.analysis;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings spellings of the same word together. */
final class Spelling {

	private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

	private static final Pattern APOSTROPHES = Pattern.compile("['’](s$)?");

	/** Endings of verbs in -ise and -yse, and of what is made of them. */
	private static final List<String> ENDINGS = List.of("e", "es", "ed", "er", "ers", "ing", "able", "ation", "ations");

	/**
	 * {@code modelling} and {@code cancelled}; but {@code calling} and {@code spelled}.
	 */
	private static final Pattern DOUBLED = Pattern.compile("^(.*[aeiou].*el)l(ed|ers?|ings?)$");

	/** British words that no rule covers. */
	private static final Map<String, String> AMERICAN = Map.ofEntries(Map.entry("artefact", "artifact"),
			Map.entry("cheque", "check"), Map.entry("defence", "defense"), Map.entry("enrol", "enroll"),
			Map.entry("fulfil", "fulfill"), Map.entry("grey", "gray"), Map.entry("licence", "license"),
			Map.entry("programme", "program"), Map.entry("signalled", "signaled"),
			Map.entry("signalling", "signaling"));

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
		String american = AMERICAN.getOrDefault(word, word);
		if (american.length() < 5) {
			return american;
		}
		american = verb(verb(american, "is", "iz"), "ys", "yz");
		american = DOUBLED.matcher(american).replaceFirst("$1$2");
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

}

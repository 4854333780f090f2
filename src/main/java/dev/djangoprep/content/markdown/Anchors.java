package dev.djangoprep.content.markdown;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives out the ids of one document's HTML, each only once. */
final class Anchors {

	/** Long enough to be telling, short enough to be shared. */
	private static final int MAX_LENGTH = 60;

	private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

	private static final Pattern NOT_A_WORD = Pattern.compile("[^a-z0-9]+");

	private static final Pattern OUTER_HYPHENS = Pattern.compile("^-|-$");

	private final Set<String> taken = new HashSet<>();

	/** How often an id was asked for, as a document may repeat one thousands of times. */
	private final Map<String, Integer> claims = new HashMap<>();

	private final String prefix;

	/** Every id begins with the prefix, so that several documents may share a page. */
	Anchors(String prefix) {
		this.prefix = prefix;
	}

	/** An id that reads like the text. */
	String forText(String text) {
		String slug = slug(text);
		return claim(slug.isEmpty() ? "section" : slug);
	}

	/** The id itself where it is free, else with a number behind. */
	String claim(String id) {
		while (true) {
			int number = this.claims.merge(id, 1, Integer::sum);
			String candidate = this.prefix + ((number > 1) ? id + "-" + number : id);
			if (this.taken.add(candidate)) {
				return candidate;
			}
		}
	}

	private static String slug(String text) {
		String start = text.substring(0, Math.min(text.length(), 4 * MAX_LENGTH));
		String letters = ACCENTS.matcher(Normalizer.normalize(start, Normalizer.Form.NFKD)).replaceAll("");
		String words = NOT_A_WORD.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("-");
		return shorten(OUTER_HYPHENS.matcher(words).replaceAll(""));
	}

	private static String shorten(String slug) {
		if (slug.length() <= MAX_LENGTH) {
			return slug;
		}
		int end = slug.lastIndexOf('-', MAX_LENGTH);
		return slug.substring(0, (end > 0) ? end : MAX_LENGTH);
	}

}

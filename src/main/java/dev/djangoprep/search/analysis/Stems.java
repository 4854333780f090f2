package dev.djangoprep.search.analysis;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tartarus.snowball.ext.EnglishStemmer;

/** What the inflections and spellings of an English word have in common. */
public final class Stems {

	/** Far above the words of a language, far below what a hostile reader can send. */
	private static final int MOST_KEPT = 50_000;

	/** Texts repeat themselves, and stemming is the dearest step of the analysis. */
	private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

	/** Irregular forms, and words that the stemmer takes for forms of another word. */
	private static final Map<String, String> OWN = Map.ofEntries(Map.entry("broke", "break"),
			Map.entry("broken", "break"), Map.entry("built", "build"), Map.entry("caught", "catch"),
			Map.entry("children", "child"), Map.entry("chose", "choos"), Map.entry("chosen", "choos"),
			Map.entry("found", "find"), Map.entry("hidden", "hide"), Map.entry("indices", "index"),
			Map.entry("kept", "keep"), Map.entry("lost", "lose"), Map.entry("ran", "run"), Map.entry("sent", "send"),
			Map.entry("sold", "sell"), Map.entry("written", "write"), Map.entry("wrote", "write"),
			Map.entry("customer", "customer"), Map.entry("customers", "customer"), Map.entry("important", "important"),
			Map.entry("importance", "important"), Map.entry("production", "production"),
			Map.entry("authority", "authority"), Map.entry("https", "https"), Map.entry("author", "author"),
			Map.entry("authors", "author"));

	/** The stems of those, and of {@code dying}, {@code lying} and {@code tying}. */
	private static final Set<String> IRREGULAR = Stream.concat(OWN.values().stream(), Stream.of("die", "lie", "tie"))
		.collect(Collectors.toUnmodifiableSet());

	/** More than one FBV or JWT: without a vowel the stemmer sees no plural. */
	private static final Pattern ABBREVIATIONS = Pattern.compile("[b-df-hj-np-tv-xz]{2,}[b-df-hj-np-rtv-xz]s");

	private Stems() {
	}

	/** Whether words of the stem may begin like another. */
	public static boolean isOfIrregular(String stem) {
		return IRREGULAR.contains(stem);
	}

	static String of(String word) {
		String known = KNOWN.get(word);
		if (known != null) {
			return known;
		}
		String stem = stem(word);
		if (KNOWN.size() < MOST_KEPT) {
			KNOWN.put(word, stem);
		}
		return stem;
	}

	private static String stem(String word) {
		String own = OWN.get(word);
		if (own != null) {
			return own;
		}
		if (ABBREVIATIONS.matcher(word).matches()) {
			return word.substring(0, word.length() - 1);
		}
		EnglishStemmer stemmer = new EnglishStemmer();
		stemmer.setCurrent(Spelling.american(word));
		stemmer.stem();
		// An author authorizes nothing.
		return stemmer.getCurrent().equals("author") ? "authoriz" : stemmer.getCurrent();
	}

}

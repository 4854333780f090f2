package dev.djangoprep.search.query;

import java.util.Set;

/**
 * Words that ask rather than say what for. They are indexed and count a little, so that a
 * query made of nothing else finds what has them.
 */
public final class MinorWords {

	private static final Set<String> WORDS = Set.of("a", "about", "an", "and", "any", "are", "as", "at", "be", "been",
			"best", "between", "but", "by", "can", "cannot", "cant", "compare", "could", "describe", "did",
			"difference", "differences", "different", "do", "does", "doesnt", "dont", "explain", "for", "from", "give",
			"good", "had", "handle", "handles", "happen", "happens", "has", "have", "how", "i", "if", "im", "in",
			"into", "is", "isnt", "it", "its", "me", "mean", "means", "need", "needs", "my", "no", "not", "of", "on",
			"or", "our", "should", "so", "some", "such", "tell", "than", "that", "the", "their", "them", "then",
			"there", "these", "they", "this", "those", "to", "use", "used", "uses", "want", "way", "ways", "using",
			"versus", "vs", "was", "we", "were", "what", "whats", "when", "where", "which", "while", "who", "why",
			"will", "with", "work", "works", "would", "you", "your");

	private MinorWords() {
	}

	public static boolean contains(String word) {
		return WORDS.contains(word);
	}

}

package dev.djangoprep.content.highlight;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells the words of a language that mean something from those that are just names. */
final class Words {

	private static final Pattern SPACE = Pattern.compile(" ");

	private final Map<String, Token> tokens = new HashMap<>();

	private boolean ignoresCase;

	Words with(Token token, String words) {
		words.strip().lines().flatMap(SPACE::splitAsStream).forEach((word) -> this.tokens.put(word, token));
		return this;
	}

	/** All words in lower case, whatever the case of the code. */
	Words ignoringCase() {
		this.ignoresCase = true;
		return this;
	}

	Token token(String word) {
		return this.tokens.getOrDefault(this.ignoresCase ? word.toLowerCase(Locale.ROOT) : word, Token.PLAIN);
	}

}

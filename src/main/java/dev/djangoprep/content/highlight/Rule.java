package dev.djangoprep.content.highlight;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What to make of the code at one place.
 *
 * @param tokens the token of the whole match, or of each group where the pattern has
 * groups
 * @param words looks up the token of the match instead
 * @param target the state to go to, for moves that need one
 */
record Rule(Pattern pattern, List<Token> tokens, @Nullable Words words, Move move, @Nullable State target) {

	boolean startsLine() {
		return this.pattern.pattern().startsWith("^");
	}

	/** What a rule does to the stack of states. */
	enum Move {

		STAY, ENTER, LEAVE, BECOME

	}

}

package dev.djangoprep.content.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a lexer expects: ordered rules, the first that matches wins. A character that no
 * rule matches is plain.
 *
 * <p>
 * Patterns must cost linear time on any input. So repetition is possessive, and whatever
 * runs up to a closing mark either matches without the mark as well or has an upper
 * bound. They look ahead, but never back for a character that has to be there.
 */
final class State {

	private static final int ASCII = 128;

	private final List<Supplier<Stream<Rule>>> rules = new ArrayList<>();

	/** By character, first for the start of a line, then for the rest of it. */
	private volatile Rule @Nullable [][] candidates;

	/** Marks a match, or its groups one by one. */
	State token(String regex, Token... tokens) {
		return add(regex, Rule.Move.STAY, null, tokens);
	}

	State plain(String regex) {
		return token(regex, Token.PLAIN);
	}

	State words(String regex, Words words) {
		return add(new Rule(compile(regex), List.of(), words, Rule.Move.STAY, null));
	}

	/** Goes on in another state until that one is left. */
	State enter(String regex, State target, Token... tokens) {
		return add(regex, Rule.Move.ENTER, target, tokens);
	}

	/** Goes back to the state before; only such a match may be empty. */
	State leave(String regex, Token... tokens) {
		return add(regex, Rule.Move.LEAVE, null, tokens);
	}

	/** Goes on in another state instead of this one. */
	State become(String regex, State target, Token... tokens) {
		return add(regex, Rule.Move.BECOME, target, tokens);
	}

	/** Takes over the rules of another state, which need not be complete yet. */
	State include(State other) {
		this.rules.add(other::rules);
		return this;
	}

	private State add(String regex, Rule.Move move, @Nullable State target, Token... tokens) {
		return add(new Rule(compile(regex), List.of(tokens), null, move, target));
	}

	private State add(Rule rule) {
		this.rules.add(() -> Stream.of(rule));
		return this;
	}

	private Stream<Rule> rules() {
		return this.rules.stream().flatMap(Supplier::get);
	}

	private static Pattern compile(String regex) {
		return Pattern.compile(regex, Pattern.MULTILINE | Pattern.UNIX_LINES);
	}

	/** The rules that may match where the character stands, in order. */
	Rule[] rulesFor(char character, boolean startsLine) {
		Rule[][] table = this.candidates;
		if (table == null) {
			table = table();
			this.candidates = table;
		}
		return table[Math.min(character, ASCII) + (startsLine ? 0 : ASCII + 1)];
	}

	private Rule[][] table() {
		Rule[][] table = new Rule[2 * (ASCII + 1)][];
		for (char character = 0; character <= ASCII; character++) {
			String start = String.valueOf(character);
			List<Rule> rules = rules().filter((rule) -> start.charAt(0) == ASCII || mayMatch(rule, start)).toList();
			table[character] = rules.toArray(Rule[]::new);
			table[ASCII + 1 + character] = rules.stream().filter((rule) -> !rule.startsLine()).toArray(Rule[]::new);
		}
		return table;
	}

	/**
	 * A pattern that fails without having asked for more than the start never matches.
	 */
	private static boolean mayMatch(Rule rule, String start) {
		Matcher matcher = rule.pattern().matcher(start);
		return matcher.lookingAt() || matcher.hitEnd();
	}

}

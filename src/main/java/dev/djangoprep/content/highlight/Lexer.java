package dev.djangoprep.content.highlight;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs the states of a grammar over code, once. Loops instead of recursing. */
final class Lexer {

	private static final Pattern NOTHING = Pattern.compile("");

	private final String code;

	private final Spans spans;

	private final Matcher matcher;

	private final Deque<State> callers = new ArrayDeque<>();

	private State state;

	private int position;

	Lexer(State start, String code) {
		this.code = code;
		this.spans = new Spans(code);
		this.state = start;
		this.matcher = NOTHING.matcher(code).useTransparentBounds(true).useAnchoringBounds(false);
	}

	String html() {
		while (this.position < this.code.length()) {
			if (!step()) {
				this.position++;
			}
		}
		return this.spans.html();
	}

	private boolean step() {
		for (Rule rule : this.state.rulesFor(this.code.charAt(this.position), startsLine())) {
			this.matcher.usePattern(rule.pattern()).region(this.position, this.code.length());
			if (this.matcher.lookingAt() && gainsGround(rule)) {
				mark(rule);
				move(rule);
				this.position = this.matcher.end();
				return true;
			}
		}
		return false;
	}

	private boolean startsLine() {
		return this.position == 0 || this.code.charAt(this.position - 1) == '\n';
	}

	private boolean gainsGround(Rule rule) {
		return this.matcher.end() > this.position || (rule.move() == Rule.Move.LEAVE && !this.callers.isEmpty());
	}

	private void mark(Rule rule) {
		List<Token> tokens = rule.tokens();
		if (rule.words() != null) {
			this.spans.add(rule.words().token(this.matcher.group()), this.matcher.start(), this.matcher.end());
		}
		else if (this.matcher.groupCount() == 0 || tokens.isEmpty()) {
			this.spans.add(tokens.isEmpty() ? Token.PLAIN : tokens.get(0), this.matcher.start(), this.matcher.end());
		}
		else {
			for (int group = 1; group <= tokens.size(); group++) {
				this.spans.add(tokens.get(group - 1), this.matcher.start(group), this.matcher.end(group));
			}
		}
	}

	private void move(Rule rule) {
		switch (rule.move()) {
			case STAY -> {
			}
			case ENTER -> {
				this.callers.push(this.state);
				this.state = target(rule);
			}
			case LEAVE -> this.state = this.callers.isEmpty() ? this.state : this.callers.pop();
			case BECOME -> this.state = target(rule);
		}
	}

	private static State target(Rule rule) {
		if (rule.target() == null) {
			throw new IllegalStateException("The rule %s leads nowhere".formatted(rule.pattern()));
		}
		return rule.target();
	}

}

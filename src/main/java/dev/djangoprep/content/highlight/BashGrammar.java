package dev.djangoprep.content.highlight;

/** Shell scripts, and sessions that show prompts and output. */
final class BashGrammar {

	private static final String PROMPT = "^(?:\\([\\w.-]{1,40}\\) )?+\\$ ";

	private static final String KEYWORDS = "case do done elif else esac fi for function if in select then until while";

	/** Without those that are common arguments too, such as {@code test}. */
	private static final String BUILTINS = "alias cd echo eval exit export printf pwd source umask unset";

	private BashGrammar() {
	}

	/** A script, until its first prompt: from there on, lines without one are output. */
	static State session() {
		State output = new State();
		State command = new State().plain("\\\\\\n")
			.token(PROMPT, Token.COMMENT)
			.become("\\n(?!(?:\\([\\w.-]{1,40}\\) )?+\\$ )", output)
			.include(script());
		output.become(PROMPT, command, Token.COMMENT).plain("[^\\n]++");
		return new State().become(PROMPT, command, Token.COMMENT).include(script());
	}

	static State script() {
		Words words = new Words().with(Token.KEYWORD, KEYWORDS).with(Token.BUILTIN, BUILTINS);
		return new State().token("(?<![^\\s;(])#[^\\n]*+", Token.COMMENT)
			.enter("<<-?+['\"]?+[A-Z_]{1,20}+['\"]?+[^\\n]*+(?:\\n|\\z)", hereDocument())
			.plain("\\\\[\\s\\S]")
			.token("'[^']*+'?+", Token.STRING)
			.token("\"(?:[^\"\\\\]++|\\\\[\\s\\S])*+\"?+", Token.STRING)
			.token("\\$(?:\\{[^}\\n]*+}?+|\\w++|[@*#?!$-])", Token.VARIABLE)
			.token("[A-Z_][A-Z\\d_]*+(?==)", Token.VARIABLE)
			.plain("[./~-][^\\s;|&()'\"$`\\\\]*+")
			.words("[A-Za-z_][\\w./:@+-]*+(?!=)", words)
			.plain("\\w[\\w.:/-]*+");
	}

	/** It ends at a line that holds nothing but a name in capitals. */
	private static State hereDocument() {
		return new State().leave("^[ \\t]*+[A-Z_]{1,20}+(?=\\n|\\z)").token("[^\\n]++", Token.STRING);
	}

}

package dev.djangoprep.content.highlight;

/** The tags, variables and comments of Django's templates, which may stand anywhere. */
final class TemplateGrammar {

	private static final String STRING = "\"(?:[^\"\\\\\\n]++|\\\\.)*+\"?+|'(?:[^'\\\\\\n]++|\\\\.)*+'?+";

	private static final String NAME = "[\\p{L}_]\\w*+";

	private static final Words WORDS = new Words()
		.with(Token.KEYWORD, "and as asvar by context count else from if in is not only or reversed trimmed with")
		.with(Token.BUILTIN, "False None True");

	private TemplateGrammar() {
	}

	static State state() {
		return new State().token("\\{#(?:[^#\\n]++|#(?!}))*+(?:#})?+", Token.COMMENT)
			.enter("\\{%[ \\t]*+comment(?=[\\s%])[^%\\n]*+%}", comment(), Token.COMMENT)
			.enter("\\{%[ \\t]*+verbatim(?=[\\s%])[^%\\n]*+%}", verbatim(), Token.KEYWORD)
			.enter("\\{%[ \\t]*+\\w*+", tag(), Token.KEYWORD)
			.enter("\\{\\{", variable(), Token.VARIABLE);
	}

	private static State comment() {
		return new State().leave("\\{%[ \\t]*+endcomment[ \\t]*+%}", Token.COMMENT).token("[^{]++|\\{", Token.COMMENT);
	}

	private static State verbatim() {
		return new State().leave("\\{%[ \\t]*+endverbatim(?=[\\s%])[^%\\n]*+%}", Token.KEYWORD).plain("[^{]++");
	}

	/** A tag ends with its line, as it does for Django. */
	private static State tag() {
		return new State().leave("%}", Token.KEYWORD)
			.leave("(?=\\n)")
			.token(STRING, Token.STRING)
			.plain("[.|:]" + NAME)
			.plain(NAME + "(?==(?!=))")
			.words(NAME, WORDS)
			.token("\\d++(?:\\.\\d++)?+", Token.NUMBER);
	}

	private static State variable() {
		return new State().leave("}}", Token.VARIABLE)
			.leave("(?=\\n)")
			.token(STRING, Token.STRING)
			.token("[^\"'}\\n]++|}", Token.VARIABLE);
	}

}

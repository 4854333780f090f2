package dev.djangoprep.content.highlight;

/** Configuration of nginx: a directive, its values, a semicolon or a block. */
final class NginxGrammar {

	private NginxGrammar() {
	}

	static State state() {
		return new State().token("(?<!\\S)#[^\\n]*+", Token.COMMENT)
			.token("\"(?:[^\"\\\\]++|\\\\[\\s\\S])*+\"?+|'(?:[^'\\\\]++|\\\\[\\s\\S])*+'?+", Token.STRING)
			.token("\\$(?:\\w++|\\{\\w++})", Token.VARIABLE)
			.token("^[ \\t]*+([a-z_]++)(?=[\\s;{])", Token.KEYWORD)
			.token("([;{][ \\t]*+)([a-z_]++)(?=[\\s;{])", Token.PLAIN, Token.KEYWORD)
			.token("(?<![^\\s=:])\\d++[kmgshdKMG]?+(?=[\\s;])", Token.NUMBER)
			.words("[\\w][\\w./:-]*+", new Words().with(Token.BUILTIN, "off on"));
	}

}

package dev.djangoprep.content.highlight;

/** Style sheets, with nested rules. */
final class CssGrammar {

	private static final String STRING = "\"(?:[^\"\\\\\\n]++|\\\\[\\s\\S])*+\"?+|'(?:[^'\\\\\\n]++|\\\\[\\s\\S])*+'?+";

	private static final String NUMBER = "[+-]?+(?:\\d++(?:\\.\\d++)?+|\\.\\d++)(?:%|[a-zA-Z]++)?+";

	private CssGrammar() {
	}

	static State state() {
		State basics = new State().token("/\\*(?:[^*]++|\\*(?!/))*+(?:\\*/)?+", Token.COMMENT)
			.token(STRING, Token.STRING);
		State value = value(basics);
		State prelude = prelude(basics);
		State block = new State();
		block.include(basics)
			.leave("}")
			.enter("\\{", block)
			.enter("@[\\w-]++", prelude, Token.KEYWORD)
			.enter("--[\\w-]++(?=\\s*+:)", value, Token.VARIABLE)
			.enter("[a-zA-Z-][\\w-]*+(?=[ \\t]*+:(?:[ \\t]|[^:{};\\n]{0,80}+[;}\\n]))", value, Token.ATTRIBUTE)
			.token("[&.#:*\\w\\[-][^{};,\\s>+~/\"']*+", Token.TAG);
		return new State().include(basics)
			.enter("\\{", block)
			.enter("@[\\w-]++", prelude, Token.KEYWORD)
			.token("[^{}@/\"'\\s;,>+~]++", Token.TAG);
	}

	/** What stands between a property's name and the end of its declaration. */
	private static State value(State basics) {
		return new State().leave("(?=[;{}])")
			.include(basics)
			.token("#[\\da-fA-F]{3,8}+(?!\\w)|" + NUMBER, Token.NUMBER)
			.token("--[\\w-]++", Token.VARIABLE)
			.token("!important", Token.KEYWORD)
			.token("[\\w-]++(?=\\()", Token.BUILTIN)
			.plain("[\\w-]++");
	}

	/** What stands behind the name of an at-rule. */
	private static State prelude(State basics) {
		return new State().leave("(?=[{}])")
			.leave(";")
			.include(basics)
			.token(NUMBER, Token.NUMBER)
			.token("--[\\w-]++", Token.VARIABLE)
			.plain("[\\w-]++");
	}

}

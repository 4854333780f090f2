package dev.djangoprep.content.highlight;

/** JSON, with the comments that some tools allow. */
final class JsonGrammar {

	private static final String STRING = "\"(?:[^\"\\\\\\n]++|\\\\.)*+\"?+";

	private JsonGrammar() {
	}

	static State state() {
		return new State().token(STRING + "(?=\\s*+:)", Token.ATTRIBUTE)
			.token(STRING, Token.STRING)
			.token("//[^\\n]*+|/\\*(?:[^*]++|\\*(?!/))*+(?:\\*/)?+", Token.COMMENT)
			.token("-?+\\d++(?:\\.\\d++)?+(?:[eE][+-]?+\\d++)?+", Token.NUMBER)
			.words("\\w++", new Words().with(Token.BUILTIN, "false null true"));
	}

}

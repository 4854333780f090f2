package dev.djangoprep.content.highlight;

/** YAML as configuration files use it. */
final class YamlGrammar {

	private static final String INDENT = "^([ \\t]*+)((?:- ++)*+)";

	private static final String KEY = "([\\w.$/<*-][^\\n:#'\"{}\\[\\],]{0,100}+|\"[^\"\\n]{0,100}+\"|'[^'\\n]{0,100}+')";

	private YamlGrammar() {
	}

	static State state() {
		Words words = new Words().with(Token.BUILTIN, "true false null yes no on off True False Null ~");
		return new State().token("(?<!\\S)#[^\\n]*+", Token.COMMENT)
			.token("^(?:---|\\.\\.\\.)(?=\\s|\\z)", Token.COMMENT)
			.token(INDENT + KEY
					+ "(:[ \\t]++[|>][+-]?+\\d?+[ \\t]*+\\n)((?:\\1[ \\t]++[^\\n]*+(?:\\n|\\z)|[ \\t]*+\\n)*+)",
					Token.PLAIN, Token.PLAIN, Token.ATTRIBUTE, Token.PLAIN, Token.STRING)
			.token(INDENT + KEY + "(?=:(?:\\s|\\z))", Token.PLAIN, Token.PLAIN, Token.ATTRIBUTE)
			.token("([{,][ \\t]*+)([\\w.-]++)(?=:\\s)", Token.PLAIN, Token.ATTRIBUTE)
			.token("\"(?:[^\"\\\\]++|\\\\[\\s\\S])*+\"?+|'(?:[^']++|'')*+'?+", Token.STRING)
			.token("(?<!\\S)[&*!][\\w!-]++|\\$\\{\\{?+[^}\\n]*+}{0,2}+", Token.VARIABLE)
			.token("(?<![^\\s\\[,])-?+\\d[\\d_]*+(?:\\.\\d++)?+(?![\\w.:/-])", Token.NUMBER)
			.words("[\\p{L}\\d_~][^\\s,\\[\\]{}'\"]*+", words);
	}

}

package dev.djangoprep.content.highlight;

/** TOML, such as {@code pyproject.toml}. */
final class TomlGrammar {

	private static final String KEY = "(?:[\\w-]++|\"[^\"\\n]{0,80}+\"|'[^'\\n]{0,80}+')";

	private TomlGrammar() {
	}

	static State state() {
		return new State().token("#[^\\n]*+", Token.COMMENT)
			.token("^[ \\t]*+(\\[{1,2}+[^]\\[\\n]*+]{1,2}+)[ \\t]*+(?=\\n|#|\\z)", Token.TAG)
			.token(KEY + "(?:[ \\t]*+\\.[ \\t]*+" + KEY + "){0,8}+(?=[ \\t]*+=)", Token.ATTRIBUTE)
			.token("\"\"\"(?:[^\"\\\\]++|\\\\[\\s\\S]|\"(?!\"\"))*+(?:\"\"\")?+", Token.STRING)
			.token("'''(?:[^']++|'(?!''))*+(?:''')?+", Token.STRING)
			.token("\"(?:[^\"\\\\\\n]++|\\\\.)*+\"?+|'[^'\\n]*+'?+", Token.STRING)
			.token("[+-]?+\\d[\\w.:+-]*+", Token.NUMBER)
			.words("[\\w-]++", new Words().with(Token.BUILTIN, "false inf nan true"));
	}

}

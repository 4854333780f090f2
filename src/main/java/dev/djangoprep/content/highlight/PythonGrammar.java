package dev.djangoprep.content.highlight;

/**
 * Python 3.12 and later, with what stands in the braces of its f-strings. Numbers,
 * operators in words, {@code self} and the names of built-in functions are plain: a page
 * would have dozens of them, and its elements are counted.
 */
final class PythonGrammar {

	private static final String NAME = "[\\p{L}_][\\p{L}\\p{Nd}_]*+";

	private static final String CONSTANTS = "False None NotImplemented True";

	private static final String KEYWORDS = """
			assert async await break class continue def del elif else except finally for from global if import
			lambda nonlocal pass raise return try while with yield
			""";

	private static final Words WORDS = new Words().with(Token.KEYWORD, KEYWORDS).with(Token.BUILTIN, CONSTANTS);

	private PythonGrammar() {
	}

	static State state() {
		State root = new State();
		State expression = FormattedExpression.of(root);
		for (String quote : new String[] { "\"\"\"", "'''", "\"", "'" }) {
			addString(root, quote, expression);
		}
		root.token("#[^\\n]*+", Token.COMMENT)
			.token("^[ \\t]*+(@[ \\t]*+" + NAME + "(?:\\." + NAME + ")*+)", Token.ATTRIBUTE);
		addImports(root);
		addDefinitions(root);
		addSoftKeywords(root);
		addNumbers(root);
		root.plain("\\.\\.\\.").plain("\\." + NAME).words(NAME, WORDS);
		return root;
	}

	private static void addString(State root, String quote, State expression) {
		root.enter("(?:[fFtT][rR]?+|[rR][fFtT])" + quote, formatted(quote, expression), Token.STRING)
			.token("(?:[bB][rR]?+|[rR][bB]?+|[uU])?+" + quote + "(?:" + content(quote) + ")*+(?:" + quote + ")?+",
					Token.STRING);
	}

	/** One piece of a string: a line's end and its own quote end a short one. */
	private static String content(String quote) {
		boolean triple = quote.length() > 1;
		String mark = quote.substring(0, 1);
		return "[^" + mark + "\\\\" + (triple ? "" : "\\n") + "]++|\\\\[\\s\\S]"
				+ (triple ? "|" + mark + "(?!" + mark + mark + ")" : "");
	}

	private static State formatted(String quote, State expression) {
		State string = new State();
		string.leave(quote, Token.STRING)
			.token("\\{\\{|}}", Token.STRING)
			.token("\\\\(?:N\\{[^}\\n]{0,80}+}|[^{}])", Token.STRING)
			.enter("\\{", expression);
		if (quote.length() == 1) {
			string.leave("(?=\\n)");
		}
		return string.token("[^{}\\\\\"'\\n]++|[\"'\\n}\\\\]", Token.STRING);
	}

	/** They recede as a whole, which also makes one element of a block of them. */
	private static void addImports(State root) {
		root.token(
				"^[ \\t]*+((?:from[ \\t]++[\\p{L}\\p{Nd}_.]++[ \\t]++)?+import(?:[ \\t]*+\\([^)#]*+\\)|[ \\t]++[^\\n#;\\\\]++))",
				Token.IMPORT);
	}

	private static void addDefinitions(State root) {
		root.token("(def|class)([ \\t]++)(" + NAME + ")", Token.KEYWORD, Token.PLAIN, Token.DEFINITION)
			.token("^[ \\t]*+(type)([ \\t]++)(" + NAME + ")(?=[ \\t]*+[=\\[])", Token.KEYWORD, Token.PLAIN,
					Token.DEFINITION);
	}

	/** They are keywords only where a statement of theirs begins. */
	private static void addSoftKeywords(State root) {
		root.token("^[ \\t]*+(match|case)(?=[ \\t]++[^\\s=,:.)\\]]|[(\\[{'\"])(?=[^\\n]*:)", Token.KEYWORD);
	}

	private static void addNumbers(State root) {
		root.plain("0[xX][\\da-fA-F_]++|0[bB][01_]++|0[oO][0-7_]++")
			.plain("(?:\\d[\\d_]*+(?:\\.[\\d_]*+)?+|\\.\\d[\\d_]*+)(?:[eE][+-]?+\\d[\\d_]*+)?+[jJ]?+");
	}

}

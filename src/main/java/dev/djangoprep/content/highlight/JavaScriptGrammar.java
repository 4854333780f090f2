package dev.djangoprep.content.highlight;

/** JavaScript, with what stands in the braces of its template strings. */
final class JavaScriptGrammar {

	private static final String NAME = "[\\p{L}_$][\\p{L}\\p{Nd}_$]*+";

	private static final String KEYWORDS = """
			as async await break case catch class const continue debugger default delete do else export extends
			finally for from function if import in instanceof let new of return static switch throw try typeof var
			void while with yield
			""";

	private static final String BUILTINS = """
			Array Boolean Date Error FormData Infinity JSON Map Math NaN Number Object Promise RegExp Set String URL
			WebSocket console document false fetch globalThis localStorage null super this true undefined window
			""";

	/** A slash starts a regular expression only where no operand stands before it. */
	private static final String REGEX = "(/(?![*/])(?:[^\\\\/\\n\\[]|\\\\[^\\n]|\\[(?:[^]\\\\\\n]|\\\\[^\\n]){0,80}+]){1,160}+/[a-z]*+)";

	private JavaScriptGrammar() {
	}

	static State state() {
		Words words = new Words().with(Token.KEYWORD, KEYWORDS).with(Token.BUILTIN, BUILTINS);
		State root = new State();
		return root.token("//[^\\n]*+|/\\*(?:[^*]++|\\*(?!/))*+(?:\\*/)?+", Token.COMMENT)
			.token("\"(?:[^\"\\\\\\n]++|\\\\[\\s\\S])*+\"?+|'(?:[^'\\\\\\n]++|\\\\[\\s\\S])*+'?+", Token.STRING)
			.enter("`", template(root), Token.STRING)
			.token("([=(,:;!&|?>\\[{}][ \\t]*+)" + REGEX, Token.PLAIN, Token.STRING)
			.token("(return)([ \\t]++)" + REGEX, Token.KEYWORD, Token.PLAIN, Token.STRING)
			.token("(function|class)(\\s*+\\*\\s*+|\\s++)(" + NAME + ")", Token.KEYWORD, Token.PLAIN, Token.DEFINITION)
			.plain("\\.\\.\\.")
			.plain("\\.#?+" + NAME)
			.words(NAME, words)
			.token("0[xXbBoO][\\da-fA-F_]++n?+", Token.NUMBER)
			.token("(?:\\d[\\d_]*+(?:\\.[\\d_]*+)?+|\\.\\d[\\d_]*+)(?:[eE][+-]?+\\d++)?+n?+", Token.NUMBER);
	}

	private static State template(State root) {
		State braces = new State();
		braces.leave("}").enter("\\{", braces).include(root);
		return new State().leave("`", Token.STRING)
			.token("\\\\[\\s\\S]|[^`\\\\$]++", Token.STRING)
			.enter("\\$\\{", braces)
			.token("\\$", Token.STRING);
	}

}

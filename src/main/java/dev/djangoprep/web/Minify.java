package dev.djangoprep.web;

import java.util.regex.Pattern;

/**
 * Leaves out of our own style sheets and scripts what only their readers need. Careful
 * rather than thorough: compression does the rest.
 */
final class Minify {

	private static final Pattern CSS_COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

	private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

	private static final Pattern SPACE_AROUND_PUNCTUATION = Pattern.compile(" ?([{};,]) ?");

	/** Only comments with lines of their own: nothing in a string looks like them. */
	private static final Pattern SCRIPT_COMMENT = Pattern.compile("^\\s*(//.*|/\\*(?s:.*?)\\*/\\s*)$",
			Pattern.MULTILINE);

	private static final Pattern INDENT_AND_EMPTY_LINES = Pattern.compile("^\\s+", Pattern.MULTILINE);

	private Minify() {
	}

	static String css(String source) {
		String bare = WHITE_SPACE.matcher(CSS_COMMENT.matcher(source).replaceAll("")).replaceAll(" ");
		return SPACE_AROUND_PUNCTUATION.matcher(bare).replaceAll("$1").replace(";}", "}").strip();
	}

	static String script(String source) {
		return INDENT_AND_EMPTY_LINES.matcher(SCRIPT_COMMENT.matcher(source).replaceAll("")).replaceAll("");
	}

}

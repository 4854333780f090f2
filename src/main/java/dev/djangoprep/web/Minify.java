package dev.djangoprep.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves out of our own style sheets and scripts what only their readers need. Careful
 * rather than thorough: compression does the rest.
 */
final class Minify {

	private static final Pattern CSS_COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

	private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

	private static final Pattern SPACE_AROUND_PUNCTUATION = Pattern.compile(" ?([{};,>]) ?");

	private static final Pattern ZERO_BEFORE_POINT = Pattern.compile("(?<=[\\s:(,/-])0(?=\\.\\d)");

	private static final Pattern LAYER = Pattern.compile("(?:^|[;}])@layer (\\w+)\\{");

	/** Only comments with lines of their own: nothing in a string looks like them. */
	private static final Pattern SCRIPT_COMMENT = Pattern.compile("^\\s*(//.*|/\\*(?s:.*?)\\*/\\s*)$",
			Pattern.MULTILINE);

	private static final Pattern INDENT_AND_EMPTY_LINES = Pattern.compile("^\\s+", Pattern.MULTILINE);

	private Minify() {
	}

	static String css(String source) {
		String bare = WHITE_SPACE.matcher(CSS_COMMENT.matcher(source).replaceAll("")).replaceAll(" ");
		String tight = SPACE_AROUND_PUNCTUATION.matcher(bare).replaceAll("$1").replace(": ", ":");
		return ZERO_BEFORE_POINT.matcher(tight).replaceAll("").replace(";}", "}").strip();
	}

	/** Neighbors in the same layer share its braces; no layer stands within another. */
	static String joinLayers(String css) {
		StringBuilder joined = new StringBuilder();
		Matcher layer = LAYER.matcher(css);
		String last = "";
		while (layer.find()) {
			layer.appendReplacement(joined, layer.group(1).equals(last) ? "" : layer.group());
			last = layer.group(1);
		}
		return layer.appendTail(joined).toString();
	}

	static String script(String source) {
		return INDENT_AND_EMPTY_LINES.matcher(SCRIPT_COMMENT.matcher(source).replaceAll("")).replaceAll("");
	}

}

package dev.djangoprep.content.markdown;

import org.commonmark.renderer.html.HtmlWriter;

/**
 * Inline code, which never breaks inside a word. Long code may break behind separators,
 * sparingly: every place is an element of the page.
 */
final class BreakableCode {

	private static final int LONGEST_UNBROKEN = 24;

	private static final int SHORTEST_PIECE = 8;

	private static final String SEPARATORS = "._/( ";

	private final String code;

	BreakableCode(String code) {
		this.code = code;
	}

	void print(HtmlWriter html) {
		if (this.code.length() <= LONGEST_UNBROKEN) {
			html.text(this.code);
			return;
		}
		int start = 0;
		for (int end = SHORTEST_PIECE; end <= this.code.length() - SHORTEST_PIECE; end++) {
			if (end - start >= SHORTEST_PIECE && breaksBefore(end)) {
				html.text(this.code.substring(start, end));
				html.raw("<wbr>");
				start = end;
			}
		}
		html.text(this.code.substring(start));
	}

	private boolean breaksBefore(int index) {
		return isSeparator(index - 1) && !isSeparator(index);
	}

	private boolean isSeparator(int index) {
		return SEPARATORS.indexOf(this.code.charAt(index)) >= 0;
	}

}

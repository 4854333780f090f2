package dev.djangoprep.content.highlight;

/**
 * Writes code as HTML with a span around each token. Equal neighbours share one, also
 * across the white space and commas between them: a list of strings is one element.
 */
final class Spans {

	private final String code;

	private final StringBuilder html;

	private int written;

	private Token token = Token.PLAIN;

	private int start;

	private int end;

	Spans(String code) {
		this.code = code;
		this.html = new StringBuilder(code.length() * 2);
	}

	void add(Token token, int start, int end) {
		if (token == Token.PLAIN || start >= end) {
			return;
		}
		if (token != this.token || !onlySeparatorsUntil(start)) {
			flush();
			this.token = token;
			this.start = start;
		}
		this.end = end;
	}

	private boolean onlySeparatorsUntil(int next) {
		for (int index = this.end; index < next; index++) {
			char character = this.code.charAt(index);
			if (!Character.isWhitespace(character) && character != ',') {
				return false;
			}
		}
		return true;
	}

	private void flush() {
		if (this.token == Token.PLAIN) {
			return;
		}
		escape(this.written, this.start);
		this.html.append("<span class=\"").append(this.token.cssClass()).append("\">");
		escape(this.start, this.end);
		this.html.append("</span>");
		this.written = this.end;
	}

	/** In text only three characters mean something to a browser. */
	private void escape(int start, int end) {
		for (int index = start; index < end; index++) {
			char character = this.code.charAt(index);
			switch (character) {
				case '<' -> this.html.append("&lt;");
				case '>' -> this.html.append("&gt;");
				case '&' -> this.html.append("&amp;");
				default -> this.html.append(character);
			}
		}
	}

	String html() {
		flush();
		escape(this.written, this.code.length());
		return this.html.toString();
	}

}

package dev.djangoprep.content.highlight;

/** Requests and responses: a first line, headers, a body that is mostly JSON. */
final class HttpGrammar {

	private static final String REQUEST = "^(?:CONNECT|DELETE|GET|HEAD|OPTIONS|PATCH|POST|PUT|TRACE)(?=[ \\t])";

	private static final String STATUS = "^(HTTP/[\\d.]++)([ \\t]++)(\\d{3})";

	private HttpGrammar() {
	}

	static State state() {
		State head = new State();
		State body = new State().become(REQUEST, head, Token.KEYWORD)
			.become(STATUS, head, Token.BUILTIN, Token.PLAIN, Token.NUMBER)
			.include(JsonGrammar.state());
		return head.token(REQUEST, Token.KEYWORD)
			.token(STATUS, Token.BUILTIN, Token.PLAIN, Token.NUMBER)
			.token("HTTP/[\\d.]++", Token.BUILTIN)
			.token("^[\\w-]++(?=:)", Token.ATTRIBUTE)
			.become("\\n\\r?+\\n", body)
			.plain("[\\w./-]++");
	}

}

package dev.djangoprep.content.highlight;

/** HTML with the tags, variables and comments of Django's templates. */
final class DjangoGrammar {

	private DjangoGrammar() {
	}

	static State state() {
		State template = TemplateGrammar.state();
		State html = new State();
		State attributes = attributes(template).leave("/?+>", Token.TAG);
		return html.include(template)
			.enter("<!--", comment(), Token.COMMENT)
			.token("<![^>]*+>?+", Token.TAG)
			.enter("(?i)<script(?=[\\s>])", rawElement("script", template, JavaScriptGrammar.state()), Token.TAG)
			.enter("(?i)<style(?=[\\s>])", rawElement("style", template, CssGrammar.state()), Token.TAG)
			.enter("</?+[A-Za-z][\\w:.-]*+", attributes, Token.TAG);
	}

	private static State comment() {
		return new State().leave("-->", Token.COMMENT).token("[^-]++|-", Token.COMMENT);
	}

	/** A tag behind its name; another one that begins ends it. */
	private static State attributes(State template) {
		return new State().include(template)
			.token("[^\\s=>\"'/{<]++", Token.ATTRIBUTE)
			.enter("\"", quoted("\"", template), Token.STRING)
			.enter("'", quoted("'", template), Token.STRING)
			.token("(=)([^\\s>\"'{]++)", Token.PLAIN, Token.STRING)
			.leave("(?=<)");
	}

	private static State quoted(String quote, State template) {
		return new State().leave(quote, Token.STRING).include(template).token("[^{" + quote + "]++|\\{", Token.STRING);
	}

	/** An element whose content is another language, up to its closing tag. */
	private static State rawElement(String name, State template, State language) {
		State content = new State().leave("(?i)(?=</" + name + ")").include(template).include(language);
		return attributes(template).leave("/>", Token.TAG).become(">", content, Token.TAG);
	}

}

package dev.djangoprep.content.highlight;

/**
 * What stands in the braces of an f-string: an expression, which may hold brackets and
 * further strings, and perhaps a format behind a colon.
 */
final class FormattedExpression {

	private FormattedExpression() {
	}

	/** The state inside the braces, with Python's own rules for the rest. */
	static State of(State python) {
		State expression = new State();
		State brackets = new State();
		brackets.leave("[)\\]}]").enter("[(\\[{]", brackets).include(python);
		State format = new State().leave("}")
			.leave("(?=[\"'\\n])")
			.enter("\\{", expression)
			.token("[^{}\"'\\n]++", Token.STRING);
		return expression.leave("}").enter("[(\\[{]", brackets).become(":", format).include(python);
	}

}

package dev.djangoprep.content.highlight;

/** What a piece of code is to a reader; few kinds, as every span weighs on the page. */
enum Token {

	/** Names, operators, punctuation and space: most of any code. */
	PLAIN(""), KEYWORD("k"), STRING("s"), COMMENT("c"), NUMBER("n"),

	/** Statements that only say where names come from. */
	IMPORT("i"),

	/** The name of the function or class that is being defined. */
	DEFINITION("f"),

	/** What the language brings along: constants and functions. */
	BUILTIN("b"), TAG("t"),

	/** The name in front of a value, and Python's decorators. */
	ATTRIBUTE("a"),

	/** What is replaced by a value: in templates, shells and queries. */
	VARIABLE("v"), INSERTED("ins"), DELETED("del");

	private final String cssClass;

	Token(String cssClass) {
		this.cssClass = cssClass;
	}

	String cssClass() {
		return this.cssClass;
	}

}

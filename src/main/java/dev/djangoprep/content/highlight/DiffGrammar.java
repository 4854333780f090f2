package dev.djangoprep.content.highlight;

/** Unified diffs: the first character of a line tells everything. */
final class DiffGrammar {

	private DiffGrammar() {
	}

	static State state() {
		return new State().token("^(?:\\+\\+\\+ |--- |diff |index )[^\\n]*+", Token.COMMENT)
			.token("^@@[^\\n]*+", Token.ATTRIBUTE)
			.token("^\\+[^\\n]*+", Token.INSERTED)
			.token("^-[^\\n]*+", Token.DELETED)
			.plain("[^\\n]++");
	}

}

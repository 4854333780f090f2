package dev.djangoprep.content.highlight;

/** INI files and their relatives, such as {@code setup.cfg} and {@code .env}. */
final class IniGrammar {

	private IniGrammar() {
	}

	static State state() {
		return new State().token("^[ \\t]*+([#;][^\\n]*+)", Token.COMMENT)
			.token("^[ \\t]*+(\\[[^]\\n]*+]?+)", Token.TAG)
			.token("^([\\w.*-](?:[^=:\\n]{0,80}[^=:\\s])?)(?=[ \\t]*+[=:])", Token.ATTRIBUTE)
			.token("%\\(\\w++\\)s|\\$\\{\\w++}", Token.VARIABLE)
			.plain("[\\w.]++");
	}

}

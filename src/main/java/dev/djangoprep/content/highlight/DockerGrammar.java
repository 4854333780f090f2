package dev.djangoprep.content.highlight;

/** Dockerfiles: instructions, and the shell behind them. */
final class DockerGrammar {

	private static final String INSTRUCTIONS = "ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|FROM|HEALTHCHECK|LABEL"
			+ "|MAINTAINER|ONBUILD|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR";

	private DockerGrammar() {
	}

	static State state() {
		return new State().token("^[ \\t]*+(#[^\\n]*+)", Token.COMMENT)
			.token("^[ \\t]*+((?i:" + INSTRUCTIONS + "))(?=\\s)", Token.KEYWORD)
			.token("([ \\t])(AS|as|CMD)(?=[ \\t])", Token.PLAIN, Token.KEYWORD)
			.token("--[\\w-]++(?==)", Token.ATTRIBUTE)
			.include(BashGrammar.script());
	}

}

package dev.djangoprep.content.highlight;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that a code block may name. */
public enum Language {

	PYTHON("Python", PythonGrammar.state()), DJANGO("Django template", DjangoGrammar.state()),
	HTML("HTML", DjangoGrammar.state()), SQL("SQL", SqlGrammar.state()), BASH("Shell", BashGrammar.session()),
	JSON("JSON", JsonGrammar.state()), YAML("YAML", YamlGrammar.state()),
	DOCKER("Dockerfile", DockerGrammar.state()), CSS("CSS", CssGrammar.state()),
	JS("JavaScript", JavaScriptGrammar.state()), INI("INI", IniGrammar.state()), TOML("TOML", TomlGrammar.state()),
	NGINX("nginx", NginxGrammar.state()), HTTP("HTTP", HttpGrammar.state()), DIFF("Diff", DiffGrammar.state()),
	TEXT("Text", new State());

	private final String label;

	private final State start;

	Language(String label, State start) {
		this.label = label;
		this.start = start;
	}

	/** The language that a fence calls so, in lower case. */
	public static Optional<Language> named(String name) {
		return Arrays.stream(values()).filter((language) -> language.id().equals(name)).findFirst();
	}

	/** The names of all languages. */
	public static List<String> names() {
		return Arrays.stream(values()).map(Language::id).toList();
	}

	/** The name in a fence. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The name for readers. */
	public String label() {
		return this.label;
	}

	State start() {
		return this.start;
	}

}

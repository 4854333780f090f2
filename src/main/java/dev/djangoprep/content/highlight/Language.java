package dev.djangoprep.content.highlight;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that a code block may name. */
public enum Language {

	PYTHON("Python"), DJANGO("Django template"), HTML("HTML"), SQL("SQL"), BASH("Shell"), JSON("JSON"), YAML("YAML"),
	DOCKER("Dockerfile"), CSS("CSS"), JS("JavaScript"), INI("INI"), TOML("TOML"), NGINX("nginx"), HTTP("HTTP"),
	DIFF("Diff"), TEXT("Text");

	private final String label;

	Language(String label) {
		this.label = label;
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

}

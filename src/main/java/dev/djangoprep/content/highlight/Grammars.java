package dev.djangoprep.content.highlight;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where the lexer of each language starts. */
final class Grammars {

	private static final Map<Language, State> STARTS = Arrays.stream(Language.values())
		.collect(Collectors.toUnmodifiableMap(Function.identity(), Grammars::start));

	private Grammars() {
	}

	static State of(Language language) {
		return Objects.requireNonNull(STARTS.get(language));
	}

	private static State start(Language language) {
		return switch (language) {
			case PYTHON -> PythonGrammar.state();
			case DJANGO, HTML -> DjangoGrammar.state();
			case SQL -> SqlGrammar.state();
			case BASH -> BashGrammar.session();
			case JSON -> JsonGrammar.state();
			case YAML -> YamlGrammar.state();
			case DOCKER -> DockerGrammar.state();
			case CSS -> CssGrammar.state();
			case JS -> JavaScriptGrammar.state();
			case INI -> IniGrammar.state();
			case TOML -> TomlGrammar.state();
			case NGINX -> NginxGrammar.state();
			case HTTP -> HttpGrammar.state();
			case DIFF -> DiffGrammar.state();
			case TEXT -> new State();
		};
	}

}

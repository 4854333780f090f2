package dev.djangoprep.content.file;

import java.util.Locale;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says of a YAML error how an author mends it. */
final class YamlComplaint {

	private YamlComplaint() {
	}

	static String of(MarkedYamlEngineException ex) {
		String problem = Quoted.plain(String.valueOf(ex.getProblem()));
		return "the front matter is not YAML: %s; %s".formatted(problem, remedy(problem.toLowerCase(Locale.ROOT)));
	}

	private static String remedy(String problem) {
		if (problem.contains("chomping")) {
			return "put quotes around a value that begins with > or |, as in django: \">=5.2\"";
		}
		if (problem.contains("mapping values")) {
			return "put quotes around a value that contains ': '";
		}
		return "write 'key: value' lines, and put quotes around values with special characters";
	}

}

package dev.djangoprep.content;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the {@code check} command was asked for.
 *
 * @param folder the folder to check; none for the usual content
 */
record CheckArguments(@Nullable Path folder, boolean json, boolean help) {

	static final String USAGE = """
			Usage: java -jar djangoprep.jar check [folder] [--format text|json]

			Checks content files and prints every problem with file, line and column.
			Without a folder: the folder 'content' here, or else the content inside the jar.
			Exit code: 0 without errors, 1 with errors, 2 for wrong usage.""";

	static CheckArguments of(List<String> arguments) {
		CheckArguments choices = new CheckArguments(null, false, false);
		Iterator<String> rest = arguments.iterator();
		while (rest.hasNext()) {
			choices = choices.with(rest.next(), rest);
		}
		return choices;
	}

	private CheckArguments with(String argument, Iterator<String> rest) {
		if (argument.equals("--help") || argument.equals("-h")) {
			return new CheckArguments(this.folder, this.json, true);
		}
		if (argument.equals("--format")) {
			return withFormat(rest.hasNext() ? rest.next() : "");
		}
		if (argument.startsWith("--format=")) {
			return withFormat(argument.substring("--format=".length()));
		}
		if (argument.startsWith("-")) {
			throw new Wrong("Unknown option '%s'".formatted(argument));
		}
		return withFolder(argument);
	}

	private CheckArguments withFormat(String format) {
		return switch (format) {
			case "text" -> new CheckArguments(this.folder, false, this.help);
			case "json" -> new CheckArguments(this.folder, true, this.help);
			default -> throw new Wrong("Unknown format '%s'; use text or json".formatted(format));
		};
	}

	private CheckArguments withFolder(String argument) {
		if (this.folder != null) {
			throw new Wrong("More than one folder: '%s' and '%s'".formatted(this.folder, argument));
		}
		try {
			return new CheckArguments(Path.of(argument), this.json, this.help);
		}
		catch (InvalidPathException ex) {
			throw new Wrong("'%s' is no folder".formatted(argument));
		}
	}

	/** The command was used wrongly. */
	static final class Wrong extends RuntimeException {

		Wrong(String message) {
			super(message);
		}

	}

}

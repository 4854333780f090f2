package dev.djangoprep.content.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Markdown files with the HTML that they ought to give. */
final class GoldenFiles {

	static final Path FOLDER = Path.of("src/test/resources/golden");

	/** Writes what comes out instead of comparing it: {@code -Dgolden=write}. */
	static final boolean WRITE = "write".equals(System.getProperty("golden"));

	private GoldenFiles() {
	}

	static List<Path> markdown() {
		try (Stream<Path> files = Files.walk(FOLDER)) {
			return files.filter((file) -> file.toString().endsWith(".md")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Path html(Path markdown) {
		return markdown.resolveSibling(markdown.getFileName().toString().replace(".md", ".html"));
	}

	static String render(Path markdown) {
		return Rendered.html(read(markdown));
	}

	static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static void write(Path file, String text) {
		try {
			Files.writeString(file, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

package dev.djangoprep.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A content folder for tests: the smallest files that have no error. */
record SampleContent(Path folder) {

	void clear() {
		try (Stream<Path> paths = Files.walk(this.folder)) {
			paths.filter(Files::isRegularFile).forEach(SampleContent::delete);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void topic(String slug) {
		write(slug + "/topic.md", """
				---
				title: About %s
				order: 10
				summary: All of it.
				---
				Read on.
				""".formatted(slug));
	}

	void question(String path, String title, String shortAnswer) {
		write(path, """
				---
				level: beginner
				reviewed: 2026-11-21
				sources: [https://docs.djangoproject.com/en/5.2/]
				---
				# %s

				%s

				## Key points
				- It has a point about %s.
				- It has another point.
				- It has a third point.
				""".formatted(title, shortAnswer, title));
	}

	void quizItem(String path, String about, String stem) {
		write(path, """
				---
				level: beginner
				about: %s
				reviewed: 2026-11-21
				sources: [https://docs.djangoproject.com/en/5.2/]
				---
				# %s

				- [ ] The first one
				  > It comes too early.
				- [x] The second one
				  > It comes at the right time.
				- [ ] The third one
				  > It comes too late.
				""".formatted(about, stem));
	}

	void write(String path, String text) {
		try {
			Path file = this.folder.resolve(path);
			Files.createDirectories(file.getParent());
			Files.writeString(file, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void delete(String path) {
		delete(this.folder.resolve(path));
	}

	private static void delete(Path path) {
		try {
			Files.delete(path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

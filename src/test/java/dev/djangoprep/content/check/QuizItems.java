package dev.djangoprep.content.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import dev.djangoprep.content.file.ContentSource;

/** Quiz items for tests, and what the check warns of in them. */
record QuizItems(Path folder) {

	/** An item of the topic and level; options begin with {@code [x]} or {@code [ ]}. */
	void write(String path, String level, String about, String stem, String... options) {
		String item = """
				---
				level: %s
				about: %s
				reviewed: 2026-11-01
				sources: [https://docs.djangoproject.com/]
				---
				# %s

				""".formatted(level, about, stem);
		StringBuilder text = new StringBuilder(item);
		for (String option : options) {
			text.append("- ").append(option).append("\n  > Why.\n");
		}
		write(this.folder.resolve(path), text.toString());
	}

	private void write(Path file, String text) {
		try {
			Files.createDirectories(file.getParent());
			Files.writeString(file, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The warnings, paths below the folder. */
	List<String> warnings() {
		return ContentCheck.of(LocalDate.of(2026, 11, 21))
			.check(ContentSource.folder(this.folder))
			.problems()
			.stream()
			.filter((problem) -> problem.severity() == Severity.WARNING)
			.map((problem) -> problem.toString().replace(this.folder + "/", ""))
			.toList();
	}

}

package dev.djangoprep.content.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import dev.djangoprep.content.file.ContentSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class KeyBalanceTests {

	@TempDir
	private Path folder;

	@Test
	void tellsOfAPositionThatHasTooManyKeys() throws IOException {
		writeItems(20, 0, 0, 0, 1);
		assertThat(warnings()).anyMatch((line) -> line
			.contains("orm/quiz/item-0.md:9:1: warning: the key is the first option in 75 % of 20 items"));
	}

	@Test
	void tellsOfAPositionThatHasTooFewKeys() throws IOException {
		writeItems(45, 0, 1, 2);
		assertThat(warnings()).anyMatch((line) -> line.contains("the key is the fourth option in 0 % of 45 items"));
	}

	@Test
	void grantsChanceToASmallBank() throws IOException {
		writeItems(20, 0, 1, 2, 3, 0);
		assertThat(warnings()).isEmpty();
	}

	@Test
	void saysNothingOfFewItems() throws IOException {
		writeItems(19, 0);
		assertThat(warnings()).isEmpty();
	}

	@Test
	void tellsOfKeysThatAreTooOftenTheLongest() throws IOException {
		writeItems(20, "a longer key", 0, 1, 2, 3);
		assertThat(warnings()).singleElement()
			.asString()
			.contains("the key is the longest option in 100 % of 20 items");
	}

	private void writeItems(int count, int... positions) throws IOException {
		writeItems(count, "a key", positions);
	}

	private void writeItems(int count, String key, int... positions) throws IOException {
		Files.createDirectories(this.folder.resolve("orm/quiz"));
		for (int number = 0; number < count; number++) {
			int position = positions[number % positions.length];
			StringBuilder text = new StringBuilder("""
					---
					level: beginner
					about: it
					reviewed: 2026-11-01
					sources: [https://docs.djangoproject.com/]
					---
					# Stem %d?

					""".formatted(number));
			IntStream.range(0, 4)
				.forEach((option) -> text.append((option == position) ? "- [x] " + key : "- [ ] wrong " + option)
					.append("\n  > Why.\n"));
			Files.writeString(this.folder.resolve("orm/quiz/item-%d.md".formatted(number)), text);
		}
	}

	private List<String> warnings() {
		return ContentCheck.of(LocalDate.of(2026, 11, 21))
			.check(ContentSource.folder(this.folder))
			.problems()
			.stream()
			.filter((problem) -> problem.severity() == Severity.WARNING)
			.map(Problem::toString)
			.filter((line) -> line.contains("the key is"))
			.toList();
	}

}

package dev.djangoprep.content.check;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class KeyBalanceTests {

	@TempDir
	private Path folder;

	@Test
	void tellsOfAPositionThatHasTooManyKeys() {
		writeItems(40, 0, 1, 2, 3, 0);
		assertThat(warnings()).containsExactly("orm/quiz/item-0.md:9:1: warning: the key is the first option in 40 % of"
				+ " 40 items; move some, beginning here");
	}

	@Test
	void tellsOfAPositionThatHasTooFewKeys() {
		writeItems(40, 0, 1, 2, 0, 1, 2, 0, 1, 2, 3);
		assertThat(warnings())
			.containsExactly("orm/quiz/item-0.md:9:1: warning: the key is the fourth option in 10 % of"
					+ " 40 items; move some keys there, beginning here");
	}

	@Test
	void grantsSomeImbalance() {
		writeItems(40, 0, 0, 0, 1, 1, 2, 2, 3, 3, 3);
		assertThat(warnings()).isEmpty();
	}

	@Test
	void saysNothingOfFewItems() {
		writeItems(39, 0);
		assertThat(warnings()).isEmpty();
	}

	@Test
	void countsSingleChoicesOfFourOptions() {
		writeItems(39, 0);
		new QuizItems(this.folder).write("orm/quiz/three.md", "beginner", "it", "Three?", "[x] a", "[ ] b", "[ ] c");
		assertThat(warnings()).isEmpty();
	}

	@Test
	void tellsOfKeysThatAreTooOftenTheLongest() {
		writeItems(40, 0, 1, 2, 3);
		IntStream.range(0, 12).forEach((number) -> writeItem(number, number % 4, "`a longer key`"));
		assertThat(warnings()).isEmpty();
		writeItem(12, 0, "a longer key");
		assertThat(warnings())
			.containsExactly("orm/quiz/item-0.md:9:1: warning: the key is the longest option in 33 % of"
					+ " 40 items; shorten some, beginning here");
	}

	private void writeItems(int count, int... positions) {
		IntStream.range(0, count).forEach((number) -> writeItem(number, positions[number % positions.length]));
	}

	private void writeItem(int number, int position) {
		writeItem(number, position, "a key");
	}

	private void writeItem(int number, int position, String key) {
		String[] options = IntStream.range(0, 4)
			.mapToObj((option) -> (option == position) ? "[x] " + key : "[ ] wrong " + option)
			.toArray(String[]::new);
		new QuizItems(this.folder).write("orm/quiz/item-%d.md".formatted(number), "beginner", "it",
				"Stem %d?".formatted(number), options);
	}

	private List<String> warnings() {
		return new QuizItems(this.folder).warnings().stream().filter((line) -> line.contains("the key is")).toList();
	}

}

package dev.djangoprep.content.check;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class GivenAwayKeysTests {

	@TempDir
	private Path folder;

	@Test
	void tellsOfAStemThatSaysTheKeyOfAnotherItem() {
		write("orm/quiz/a.md", "[x] A queryset is lazy.");
		writeStem("orm/quiz/b.md", "beginner", "As `a queryset` is lazy, when are its rows fetched?");
		assertThat(found()).containsExactly("orm/quiz/b.md:7:1: warning: the stem says the key of orm/quiz/a.md:9,"
				+ " 'A queryset is lazy.'; reword one of them");
	}

	@Test
	void findsItInTheCodeOfAStem() {
		write("orm/quiz/a.md", "[x] `posts.filter(draft=True)`");
		writeStem("orm/quiz/b.md", "beginner", "What is printed?\n\n```python\nprint(posts.filter(draft=True))\n```");
		assertThat(found()).hasSize(1);
	}

	@Test
	void tellsOfAnUnusualName() {
		write("orm/quiz/a.md", "[x] `select_related()`");
		writeStem("orm/quiz/b.md", "beginner", "What does `select_related()` join?");
		assertThat(found()).hasSize(1);
	}

	@Test
	void allowsWordsAndNamesThatAreEverywhere() {
		write("orm/quiz/a.md", "[x] A lazy queryset");
		write("orm/quiz/c.md", "[x] `TypeError`");
		write("orm/quiz/d.md", "[x] `True, 1`");
		writeStem("orm/quiz/b.md", "beginner", "Why does a lazy queryset raise `TypeError` and print `True, 1`?");
		assertThat(found()).isEmpty();
	}

	@Test
	void allowsItAtAnotherLevelAndInAnotherTopic() {
		write("orm/quiz/a.md", "[x] A queryset is lazy");
		writeStem("orm/quiz/b.md", "expert", "As a queryset is lazy, when are its rows fetched?");
		writeStem("views/quiz/c.md", "beginner", "Since a queryset is lazy, who fetches the rows?");
		assertThat(found()).isEmpty();
	}

	@Test
	void allowsAStemToSayItsOwnKeyAndWrongOptions() {
		writeStem("orm/quiz/b.md", "beginner", "Is it true that a queryset is lazy?");
		write("orm/quiz/a.md", "[ ] A queryset is lazy");
		assertThat(found()).isEmpty();
	}

	private void write(String path, String option) {
		new QuizItems(this.folder).write(path, "beginner", "it", "What of %s?".formatted(path), option, "[ ] no",
				"[ ] so");
	}

	private void writeStem(String path, String level, String stem) {
		new QuizItems(this.folder).write(path, level, "it", stem, "[x] yes", "[ ] no", "[ ] so");
	}

	private List<String> found() {
		return new QuizItems(this.folder).warnings().stream().filter((line) -> line.contains("the stem says")).toList();
	}

}

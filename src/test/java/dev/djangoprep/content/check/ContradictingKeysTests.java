package dev.djangoprep.content.check;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ContradictingKeysTests {

	private static final String CODE = "\n\n```python\nprint(%s)\n```";

	@TempDir
	private Path folder;

	@Test
	void tellsOfAKeyThatAnotherItemOnTheQuestionCallsWrong() {
		write("a", "lazy", "What does `len()` do to a queryset?", "[x] It sends one query, at once.");
		write("b", "lazy", "When is the database asked?", "[ ] it sends `one` query at once");
		assertThat(found()).containsExactly("orm/quiz/a.md:9:1: warning: right here, but wrong in orm/quiz/b.md:9; mend"
				+ " one of them, or let the stems say what makes the difference");
	}

	@Test
	void tellsOfOneWithNearlyTheSameStem() {
		write("a", "lazy", "What does the method `len()` do to a lazy queryset?", "[x] It sends one query");
		write("b", "eager", "What does the method `len()` do to a lazy queryset, then?", "[ ] It sends one query");
		assertThat(found()).hasSize(1);
	}

	@Test
	void allowsItOnAnotherQuestion() {
		write("a", "lazy", "What does `len()` do to a queryset?", "[x] It sends one query");
		write("b", "eager", "When is the database asked?", "[ ] It sends one query");
		assertThat(found()).isEmpty();
	}

	@Test
	void allowsItOfOtherCode() {
		write("a", "lazy", "What does the first line do?" + CODE.formatted("len(posts)"), "[x] It sends one query");
		write("b", "lazy", "What happens here?" + CODE.formatted("posts"), "[ ] It sends one query");
		assertThat(found()).isEmpty();
	}

	@Test
	void allowsShortOptionsAndOtherSigns() {
		write("a", "lazy", "What does `len()` do to a queryset?", "[x] One query only", "[ ] `Q(a=1) & Q(b=2)`");
		write("b", "lazy", "When is the database asked?", "[ ] One query only", "[x] `Q(a=1) | Q(b=2)`");
		assertThat(found()).isEmpty();
	}

	private void write(String slug, String about, String stem, String... options) {
		new QuizItems(this.folder).write("orm/quiz/%s.md".formatted(slug), "beginner", about, stem, options);
	}

	private List<String> found() {
		return new QuizItems(this.folder).warnings().stream().filter((line) -> line.contains("right here")).toList();
	}

}

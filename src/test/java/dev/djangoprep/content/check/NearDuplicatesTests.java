package dev.djangoprep.content.check;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class NearDuplicatesTests {

	private static final String MODEL = """
			```python title="models.py"
			class Post(models.Model):
			    title = models.CharField(max_length=100)
			    slug = models.SlugField(unique=True, max_length=80)
			    published = models.DateTimeField(null=True, db_index=True)
			    tags = models.ManyToManyField(Tag, related_name="posts")
			    likes = models.PositiveIntegerField(default=0, editable=False)
			    editors = models.ManyToManyField(User, through="Edit")
			    author = models.ForeignKey(Author, on_delete=models.CASCADE)
			```
			""";

	private static final String CODE = "\n\n```python\n%s\n```";

	@TempDir
	private Path folder;

	@Test
	void tellsOfStemsThatAskTheSameOfTheSameCode() {
		write("a", "How many queries does the last line send?\n\n" + MODEL);
		write("b", "How many queries does the last line send, then?\n\n" + MODEL);
		assertThat(found()).containsExactly("orm/quiz/b.md:7:1: warning: near-duplicate stem; orm/quiz/a.md asks almost"
				+ " the same: join them, or say what sets them apart");
	}

	@Test
	void allowsTheSameWordsAboutOtherCode() {
		write("a", "What does the last line print?" + CODE.formatted("print(posts.filter(draft=True).count())"));
		write("b", "What does the last line print?" + CODE.formatted("print(len(Author.objects.none()))"));
		assertThat(found()).isEmpty();
	}

	@Test
	void allowsOtherWordsAboutTheSameCode() {
		write("a", "How many queries are sent?\n\n" + MODEL);
		write("b", "Which exception is raised?\n\n" + MODEL);
		assertThat(found()).isEmpty();
	}

	@Test
	void tellsOfStemsWithoutCode() {
		write("a", "When does a queryset send its query to the database?");
		write("b", "And when does a queryset send its query to the database?");
		write("c", "Why does a queryset send its query so late?");
		assertThat(found()).singleElement().asString().startsWith("orm/quiz/b.md:7:1:");
	}

	private void write(String slug, String stem) {
		new QuizItems(this.folder).write("orm/quiz/%s.md".formatted(slug), "beginner", "it", stem, "[x] yes", "[ ] no",
				"[ ] so");
	}

	private List<String> found() {
		return new QuizItems(this.folder).warnings()
			.stream()
			.filter((line) -> line.contains("near-duplicate"))
			.toList();
	}

}

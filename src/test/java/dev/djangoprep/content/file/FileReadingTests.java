package dev.djangoprep.content.file;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import dev.djangoprep.catalog.Kind;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.content.markdown.PlainText;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FileReadingTests {

	private static final String QUESTION = """
			---
			level: expert
			kind: scenario
			tags: [queryset, "joins"]
			django: ">=5.2,<6.1"
			order: 7
			reviewed: 2026-11-21   # today
			sources:
			  - https://docs.djangoproject.com/en/5.2/
			follow-ups: [n-plus-one]
			aliases: [old-name]
			---
			# What is `this`?

			The short
			answer.[^1]

			## Explanation

			Text.

			### Detail

			[^1]: A note.

			```python
			a = 1
			\tb = 2
			```

			## Key points

			- one
			""";

	@Test
	void readsTheFrontMatterOfAQuestion() {
		QuestionFile question = (QuestionFile) read("orm/lazy.md", QUESTION);
		assertThat(question.level()).isEqualTo(new Placed<>(Level.EXPERT, new Position(2, 8)));
		assertThat(question.kind()).isEqualTo(Kind.SCENARIO);
		assertThat(question.order()).contains(7);
		assertThat(question.tags()).containsExactly(new Placed<>("queryset", new Position(4, 8)),
				new Placed<>("joins", new Position(4, 18)));
		assertThat(question.django()).map(Object::toString).contains(">=5.2,<6.1");
		assertThat(question.reviewed().value()).isEqualTo(LocalDate.of(2026, 11, 21));
		assertThat(question.sources())
			.containsExactly(new Placed<>("https://docs.djangoproject.com/en/5.2/", new Position(9, 5)));
		assertThat(question.followUps()).extracting(Placed::value).containsExactly(new Slug("n-plus-one"));
		assertThat(question.aliases()).extracting(Placed::value).containsExactly(new Slug("old-name"));
	}

	@Test
	void partsTheTextOfAQuestion() {
		QuestionFile question = (QuestionFile) read("orm/lazy.md", QUESTION);
		assertThat(PlainText.of(question.title())).isEqualTo("What is this?");
		assertThat(PlainText.of(question.shortAnswer())).isEqualTo("The short answer.");
		assertThat(question.sections()).extracting((section) -> PlainText.of(section.heading()))
			.containsExactly("Explanation", "Key points");
		assertThat(question.sections().get(0).blocks()).extracting((block) -> block.getClass().getSimpleName())
			.containsExactly("Paragraph", "Heading", "FencedCodeBlock");
		assertThat(question.page().footnotes()).extracting("label").containsExactly("1");
	}

	@Test
	void namesPlacesInTheFile() {
		QuestionFile question = (QuestionFile) read("orm/lazy.md", QUESTION);
		List<Node> blocks = question.sections().get(0).blocks();
		FencedCodeBlock fence = (FencedCodeBlock) blocks.get(2);
		assertThat(question.page().start()).isEqualTo(new Position(13, 1));
		assertThat(question.page().position(question.title())).isEqualTo(new Position(13, 1));
		assertThat(question.page().position(question.title().getLastChild())).isEqualTo(new Position(13, 17));
		assertThat(question.page().position(fence)).isEqualTo(new Position(26, 1));
		assertThat(question.page().position(fence, fence.getLiteral().indexOf("= 2"))).isEqualTo(new Position(28, 4));
	}

	@Test
	void readsATopicWithItsTitleInEitherPlace() {
		TopicFile inFrontMatter = (TopicFile) read("orm/topic.md",
				"---\ntitle: ORM\norder: 40\nsummary: Queries.\n---\nText.\n\n## More\n\nText.\n");
		assertThat(inFrontMatter.title().value()).isEqualTo("ORM");
		assertThat(inFrontMatter.order().value()).isEqualTo(40);
		assertThat(inFrontMatter.summary().value()).isEqualTo("Queries.");
		assertThat(inFrontMatter.introduction()).hasSize(3);
		TopicFile inText = (TopicFile) read("orm/topic.md",
				"---\norder: 40\nsummary: Queries.\n---\n# The ORM\n\nText.\n");
		assertThat(inText.title()).isEqualTo(new Placed<>("The ORM", new Position(5, 1)));
		assertThat(inText.introduction()).hasSize(1);
	}

	@Test
	void readsAQuizItem() {
		QuizItemFile item = (QuizItemFile) read("orm/quiz/which.md", """
				---
				level: beginner
				about: lazy
				select: many
				reviewed: 2026-11-21
				sources: [https://docs.djangoproject.com/]
				---
				# Which?

				A paragraph.

				- [x] `one`
				  > First.
				  >
				  > Second.
				- [ ] two
				  > No.
				""");
		assertThat(item.about().value()).isEqualTo(new Slug("lazy"));
		assertThat(item.selectMany()).isTrue();
		assertThat(PlainText.of(item.body())).isEqualTo("A paragraph.");
		assertThat(item.options()).extracting(QuizOption::key).containsExactly(true, false);
		assertThat(item.options()).extracting((option) -> PlainText.of(option.text())).containsExactly("one", "two");
		assertThat(item.options()).extracting((option) -> option.reason().size()).containsExactly(2, 1);
		assertThat(item.stray()).isEmpty();
	}

	@Test
	void readsOnDespiteFaults() {
		FileReading reading = reading("orm/lazy.md",
				QUESTION.replace("expert", "novice").replace("2026-11-21", "soon"));
		assertThat(reading.faults()).extracting(Fault::position)
			.containsExactly(new Position(2, 8), new Position(7, 11));
		assertThat(reading.file()).get().satisfies((file) -> {
			QuestionFile question = (QuestionFile) file;
			assertThat(question.level().position()).isEqualTo(Position.NOWHERE);
			assertThat(question.sections()).hasSize(2);
		});
	}

	private static ContentFile read(String path, String text) {
		FileReading reading = reading(path, text);
		assertThat(reading.faults()).isEmpty();
		return reading.file().orElseThrow();
	}

	private static FileReading reading(String path, String text) {
		return FileReading.of(SourceFile.read(path, text.getBytes(StandardCharsets.UTF_8)));
	}

}

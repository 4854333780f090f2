package dev.djangoprep.content.markdown;

import java.util.List;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlDocumentTest {

	private static final String QUESTION = """
			# What *is* [it](https://example.com/)?

			```python
			lead = 1
			```

			### Key points

			## Use of `Q`[^1] & [more](q-objects.md)

			```python title="models.py"
			class Post: ...
			```

			## Key points

			- one

			[^1]: A note.
			""";

	@Test
	void rendersHeadingsWithoutLinksAsTheyAreLinksThemselves() {
		Node document = Markdown.parse(QUESTION);
		assertThat(document(document).inline(document.getFirstChild())).isEqualTo("What <em>is</em> it?");
	}

	@Test
	void opensSections() {
		Node document = Markdown.parse(QUESTION);
		RenderedHeading heading = document(document).section(heading(document, "Use of"));
		assertThat(heading)
			.isEqualTo(new RenderedHeading("use-of-q-more", "Use of Q & more", "Use of <code>Q</code> &amp; more"));
	}

	@Test
	void givesSectionsTheirIdsBeforeOtherHeadings() {
		Node document = Markdown.parse(QUESTION);
		HtmlDocument html = document(document);
		assertThat(html.blocks(List.of(heading(document, "Key points")))).contains("id=\"key-points-2\"");
		assertThat(html.section((Heading) document.getLastChild().getPrevious().getPrevious()).anchor())
			.isEqualTo("key-points");
	}

	@Test
	void collectsCodeWithItsSection() {
		Node document = Markdown.parse(QUESTION);
		HtmlDocument html = document(document);
		for (Node block : Rendered.children(document)) {
			if (block instanceof Heading heading && heading.getLevel() == 2) {
				html.section(heading);
			}
			else {
				html.blocks(List.of(block));
			}
		}
		assertThat(html.codeBlocks()).extracting(RenderedCode::anchor, RenderedCode::section, RenderedCode::language)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("code-1", "", "python"),
					org.assertj.core.groups.Tuple.tuple("code-2", "Use of Q & more", "python"));
		RenderedCode models = html.codeBlocks().get(1);
		assertThat(models.title()).contains("models.py");
		assertThat(models.code()).isEqualTo("class Post: ...\n");
		assertThat(models.html()).startsWith("<pre ").contains("<span class=\"f\">Post</span>").doesNotContain("id=");
	}

	@Test
	void hasNoFootnotesWhereNoneAreReferredTo() {
		Node document = Markdown.parse("Text.\n\n[^1]: A note.");
		HtmlDocument html = document(document);
		assertThat(html.blocks(Rendered.children(document))).isEqualTo("<p>Text.</p>\n");
		assertThat(html.footnotes()).isEmpty();
	}

	@Test
	void letsManyQuizItemsShareAPage() {
		String html = Rendered.html("orm/quiz/some-item.md", "```python\nx\n```\n\nNote[^1]\n\n### More\n\n[^1]: Note");
		assertThat(html).contains("id=\"some-item-code-1\"", "id=\"some-item-footnote-1\"",
				"href=\"#some-item-footnote-1\"", "id=\"some-item-more\"", "href=\"#some-item-more\"");
	}

	@Test
	void tellsNothingOfTheKeyInTheCodeOfQuizItems() {
		String code = "```python key=printed needs=x queries=2\n```\n\n```python raises=ValueError\n```";
		assertThat(Rendered.html("orm/quiz/some-item.md", code)).contains("<figure")
			.doesNotContain("proof", "key", "needs", "queries", "ValueError", "Django");
		assertThat(Rendered.html("```python\n```")).contains("data-proof=\"runs on Django 5.2\"");
	}

	@Test
	void numbersThousandsOfEqualHeadingsAtOnce() {
		assertThat(Rendered.html("### a\n".repeat(20_000))).contains("id=\"a-20000\"");
	}

	private static HtmlDocument document(Node document) {
		return HtmlDocument.of("orm/some-question.md", document);
	}

	private static Heading heading(Node document, String start) {
		return Rendered.children(document)
			.stream()
			.filter((node) -> node instanceof Heading && PlainText.of(node).startsWith(start))
			.map(Heading.class::cast)
			.findFirst()
			.orElseThrow();
	}

}

package dev.djangoprep.content.markdown;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HeadingAnchorsTest {

	private static final String QUESTION = """
			# Title

			```python
			x
			```

			### Key points

			### Code 1

			## Key points

			```python
			y
			```
			""";

	@Test
	void areTheIdsThatTheHtmlHas() {
		assertThat(HeadingAnchors.of("orm/x.md", Markdown.parse(QUESTION))).containsExactly("key-points-2", "code-1",
				"key-points");
		assertThat(Rendered.html(QUESTION)).contains("<h3 id=\"key-points-2\">", "<h3 id=\"code-1\">",
				"<h2 id=\"key-points\">", "id=\"code-1-2\"", "id=\"code-2\"");
	}

}

package dev.djangoprep.content.markdown;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTest {

	@Test
	void keepsWordsAndInlineCode() {
		assertThat(text("# What *is* [`lazy`](x.md)?\n\nTwo\nlines\\\nor ~~three~~."))
			.isEqualTo("What is lazy?\nTwo lines or three.");
	}

	@Test
	void putsBlocksOnLinesOfTheirOwn() {
		assertThat(text("- one\n- two\n\n  three\n\n> [!NOTE]\n> four")).isEqualTo("one\ntwo\nthree\nfour");
	}

	@Test
	void leavesCodeBlocksAndMarksOut() {
		assertThat(text("a[^1]\n\n```python\ncode\n```\n\n    code\n\n- [x] b\n\n<b>\n\n[^1]: c")).isEqualTo("a\nb\nc");
	}

	@Test
	void readsTablesCellByCell() {
		assertThat(text("| a | b |\n|---|---|\n| 1 | 2 |")).isEqualTo("a b\n1 2");
	}

	@Test
	void readsAnImageByItsAlternative() {
		assertThat(text("See ![the *joins*](x.png).")).isEqualTo("See the joins.");
	}

	private static String text(String markdown) {
		return PlainText.of(Markdown.parse(markdown));
	}

}

package dev.djangoprep.content.markdown;

import java.time.Duration;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class HostileMarkdownTest {

	/** What goes far beyond that in one paragraph is refused before it is parsed. */
	private static final int LENGTH = 16 * 1024;

	@ParameterizedTest
	@ValueSource(strings = { "*a **b ", "[", "![", "> ", "- ", "1. ", "`", "``a", "~~a ", "<", "&", "\\", "[^a] ",
			"[^a]: ", "> [!NOTE]\n", "| ", "|a\n|-\n", "## a\n", "```a\n", "[a](", "[a](b) ", "https://a.b/ ", "a@b.c ",
			"- [x] a\n", "_a_", "![a](b.png)", "    a\n", "\u0000", "`a.b_c.d_e.f_g.h_i.j_k.l`" })
	void endsInTime(String piece) {
		String markdown = piece.repeat(LENGTH / piece.length());
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
			assertThat(Rendered.html(markdown)).isNotNull();
			assertThat(PlainText.of(Markdown.parse(markdown))).isNotNull();
		});
	}

	@ParameterizedTest
	@ValueSource(ints = { 30, 1_000 })
	void survivesDeepEmphasis(int depth) {
		String markdown = "*a **b ".repeat(depth) + "x" + "** *".repeat(depth);
		assertThat(Rendered.html(markdown)).contains("a ").contains("b ").contains("x");
	}

	@ParameterizedTest
	@ValueSource(ints = { 30, 1_000 })
	void survivesDeepLinksAndImages(int depth) {
		String markdown = "![".repeat(depth) + "x" + "](y.png)".repeat(depth);
		assertThat(Rendered.html(markdown)).contains("x");
	}

	@ParameterizedTest
	@ValueSource(strings = { "> ", "- ", "1. ", "> - " })
	void survivesDeepBlocks(String marker) {
		assertThat(Rendered.html(marker.repeat(5_000) + "x")).contains("x");
	}

	@Test
	void leavesWhatIsTooDeepAsText() {
		int depth = 2 * NestingBound.DEEPEST;
		Node document = Markdown.parse("*".repeat(depth) + "x `y`" + "*".repeat(depth));
		assertThat(tooDeep(document)).isPositive();
		assertThat(PlainText.of(document)).isEqualTo("x y");
	}

	@Test
	void leavesOrdinaryDepthAlone() {
		assertThat(tooDeep(Markdown.parse("> - 1. *a **b ~~c [d](e.md)~~***"))).isZero();
	}

	private static int tooDeep(Node document) {
		int[] count = new int[1];
		document.accept(new AbstractVisitor() {
			@Override
			public void visit(CustomNode node) {
				count[0] += (node instanceof TooDeep) ? 1 : 0;
				visitChildren(node);
			}
		});
		return count[0];
	}

}

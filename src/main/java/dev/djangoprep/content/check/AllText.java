package dev.djangoprep.content.check;

import java.util.List;
import java.util.regex.Pattern;

import dev.djangoprep.content.file.NodeTree;
import dev.djangoprep.content.markdown.PlainText;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;

/** What tells two texts apart: their words, and the code between them. */
final class AllText {

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private AllText() {
	}

	static String of(List<Node> blocks) {
		StringBuilder text = new StringBuilder(PlainText.of(blocks));
		for (Node block : blocks) {
			for (Node node : NodeTree.of(block)) {
				if (node instanceof FencedCodeBlock fence) {
					text.append('\n').append(fence.getLiteral());
				}
			}
		}
		return SPACE.matcher(text).replaceAll(" ").strip();
	}

}

package dev.djangoprep.content.markdown;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.Node;

/** Markdown rendered at once, as if it stood in the topic {@code orm}. */
final class Rendered {

	private Rendered() {
	}

	static String html(String markdown) {
		return html("orm/some-question.md", markdown);
	}

	static String html(String path, String markdown) {
		Node document = Markdown.parse(markdown);
		HtmlDocument html = HtmlDocument.of(path, document);
		return html.blocks(children(document)) + html.footnotes().orElse("");
	}

	static List<Node> children(Node parent) {
		List<Node> children = new ArrayList<>();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
			children.add(child);
		}
		return children;
	}

}

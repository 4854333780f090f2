package dev.djangoprep.content.markdown;

import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/**
 * Cuts a tree off at a depth that recursive walks survive: the parser limits the nesting
 * of blocks, but not of emphasis, links and images.
 */
class NestingBound implements PostProcessor {

	static final int DEEPEST = 100;

	@Override
	public Node process(Node document) {
		int depth = 0;
		Node node = document;
		while (node != null) {
			if (depth == DEEPEST && node.getFirstChild() != null) {
				node = cutOff(node);
			}
			if (node.getFirstChild() != null && depth < DEEPEST) {
				node = node.getFirstChild();
				depth++;
				continue;
			}
			while (node != document && node.getNext() == null) {
				node = node.getParent();
				depth--;
			}
			node = (node != document) ? node.getNext() : null;
		}
		return document;
	}

	private Node cutOff(Node node) {
		TooDeep cut = new TooDeep();
		cut.setSourceSpans(node.getSourceSpans());
		cut.appendChild(new Text(textOf(node)));
		node.insertBefore(cut);
		node.unlink();
		return cut;
	}

	private String textOf(Node root) {
		StringBuilder text = new StringBuilder();
		Node node = root.getFirstChild();
		while (node != root) {
			if (node instanceof Text words) {
				text.append(words.getLiteral());
			}
			else if (node instanceof Code code) {
				text.append(code.getLiteral());
			}
			node = after(node, root);
		}
		return text.toString();
	}

	private Node after(Node node, Node root) {
		if (node.getFirstChild() != null) {
			return node.getFirstChild();
		}
		Node current = node;
		while (current != root && current.getNext() == null) {
			current = current.getParent();
		}
		return (current != root) ? current.getNext() : root;
	}

}

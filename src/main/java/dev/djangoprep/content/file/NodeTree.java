package dev.djangoprep.content.file;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Walks Markdown trees without recursion, which deep nesting would exhaust. */
public final class NodeTree {

	private NodeTree() {
	}

	/**
	 * The node and all below it, parents before their children, in the order of the text.
	 */
	public static Iterable<Node> of(Node root) {
		return () -> new Preorder(root);
	}

	/** The node's children, or those of the given type. */
	public static <T extends Node> List<T> children(Node parent, Class<T> type) {
		List<T> children = new ArrayList<>();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
			if (type.isInstance(child)) {
				children.add(type.cast(child));
			}
		}
		return children;
	}

	/** How many levels of nodes there are below the root. */
	static int depth(Node root) {
		int deepest = 0;
		int depth = 0;
		Node node = root;
		while (true) {
			if (node.getFirstChild() != null) {
				node = node.getFirstChild();
				deepest = Math.max(deepest, ++depth);
				continue;
			}
			while (node != root && node.getNext() == null) {
				node = node.getParent();
				depth--;
			}
			if (node == root) {
				return deepest;
			}
			node = node.getNext();
		}
	}

	private static final class Preorder implements Iterator<Node> {

		private final Node root;

		private @Nullable Node next;

		private Preorder(Node root) {
			this.root = root;
			this.next = root;
		}

		@Override
		public boolean hasNext() {
			return this.next != null;
		}

		@Override
		public Node next() {
			Node node = this.next;
			if (node == null) {
				throw new NoSuchElementException();
			}
			this.next = after(node);
			return node;
		}

		private @Nullable Node after(Node node) {
			if (node.getFirstChild() != null) {
				return node.getFirstChild();
			}
			Node last = node;
			while (last != this.root && last.getNext() == null) {
				last = last.getParent();
			}
			return (last != this.root) ? last.getNext() : null;
		}

	}

}

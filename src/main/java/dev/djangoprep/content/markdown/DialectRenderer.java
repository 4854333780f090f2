package dev.djangoprep.content.markdown;

import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders the nodes whose HTML differs from CommonMark's. */
abstract class DialectRenderer implements NodeRenderer {

	final HtmlNodeRendererContext context;

	final HtmlWriter html;

	DialectRenderer(HtmlNodeRendererContext context) {
		this.context = context;
		this.html = context.getWriter();
	}

	final void renderChildren(Node parent) {
		for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
			this.context.render(child);
		}
	}

	/** Whether the node stands inside one of that type, at any depth. */
	static boolean isInside(Class<? extends Node> type, Node node) {
		for (Node ancestor = node.getParent(); ancestor != null; ancestor = ancestor.getParent()) {
			if (type.isInstance(ancestor)) {
				return true;
			}
		}
		return false;
	}

}

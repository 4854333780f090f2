package dev.djangoprep.content.markdown;

import java.util.Set;

import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Renders the text that is left of markup nested too deeply. */
class TooDeepRenderer extends DialectRenderer {

	TooDeepRenderer(HtmlNodeRendererContext context) {
		super(context);
	}

	@Override
	public Set<Class<? extends Node>> getNodeTypes() {
		return Set.of(TooDeep.class);
	}

	@Override
	public void render(Node node) {
		renderChildren(node);
	}

}

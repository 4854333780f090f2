package dev.djangoprep.content.markdown;

import java.util.Set;

import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Renders callouts, each under a word that says what it is. */
class CalloutRenderer extends DialectRenderer {

	CalloutRenderer(HtmlNodeRendererContext context) {
		super(context);
	}

	@Override
	public Set<Class<? extends Node>> getNodeTypes() {
		return Set.of(Callout.class);
	}

	@Override
	public void render(Node node) {
		Callout.Kind kind = ((Callout) node).kind();
		this.html.line();
		this.html.raw("<div class=\"callout %s\" role=\"note\">".formatted(kind.cssClass()));
		this.html.raw("<p class=\"callout-title\">%s</p>".formatted(kind.label()));
		this.html.line();
		renderChildren(node);
		this.html.line();
		this.html.raw("</div>");
		this.html.line();
	}

}

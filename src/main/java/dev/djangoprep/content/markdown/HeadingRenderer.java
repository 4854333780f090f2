package dev.djangoprep.content.markdown;

import java.util.Set;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * Renders a heading that links to itself: the whole text is the link, so that it needs no
 * name of its own.
 */
class HeadingRenderer extends DialectRenderer {

	private final Headings headings;

	HeadingRenderer(HtmlNodeRendererContext context, Headings headings) {
		super(context);
		this.headings = headings;
	}

	@Override
	public Set<Class<? extends Node>> getNodeTypes() {
		return Set.of(Heading.class);
	}

	@Override
	public void render(Node node) {
		Heading heading = (Heading) node;
		String anchor = this.headings.anchor(heading);
		// The page's first-level heading is the question itself.
		int level = Math.max(2, heading.getLevel());
		this.html.line();
		this.html.raw("<h%d id=\"%s\"><a class=\"anchor\" href=\"#%s\">".formatted(level, anchor, anchor));
		renderChildren(heading);
		this.html.raw("</a></h%d>".formatted(level));
		this.html.line();
	}

}

package dev.djangoprep.content.markdown;

import java.util.Set;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * Renders references to footnotes. The notes themselves stand at the end of the page, not
 * where their file defines them.
 */
class FootnoteRenderer extends DialectRenderer {

	private final Footnotes footnotes;

	FootnoteRenderer(HtmlNodeRendererContext context, Footnotes footnotes) {
		super(context);
		this.footnotes = footnotes;
	}

	@Override
	public Set<Class<? extends Node>> getNodeTypes() {
		return Set.of(FootnoteReference.class, FootnoteDefinition.class);
	}

	@Override
	public void render(Node node) {
		if (!(node instanceof FootnoteReference reference) || isInside(Link.class, node)
				|| isInside(Heading.class, node)) {
			return;
		}
		this.footnotes.refer(reference.getLabel()).ifPresent((note) -> {
			String link = "<sup><a class=\"footnote\" id=\"%s\" href=\"#%s\" aria-label=\"Footnote %d\">%d</a></sup>";
			this.html.raw(link.formatted(note.lastReference(), note.anchor(), note.number(), note.number()));
		});
	}

}

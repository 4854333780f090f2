package dev.djangoprep.content.markdown;

import java.util.Optional;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Turns a quote whose first line is a marker like {@code [!NOTE]} into a callout. */
class CalloutFinder extends AbstractVisitor implements PostProcessor {

	@Override
	public Node process(Node document) {
		document.accept(this);
		return document;
	}

	@Override
	public void visit(BlockQuote quote) {
		visitChildren(quote);
		if (quote.getFirstChild() instanceof Paragraph paragraph && paragraph.getFirstChild() instanceof Text marker
				&& endsLine(marker)) {
			Optional<Callout.Kind> kind = Callout.Kind.marked(marker.getLiteral());
			kind.ifPresent((found) -> replace(quote, found, marker));
		}
	}

	private boolean endsLine(Text marker) {
		Node next = marker.getNext();
		return next == null || next instanceof SoftLineBreak || next instanceof HardLineBreak;
	}

	private void replace(BlockQuote quote, Callout.Kind kind, Text marker) {
		removeLine(marker);
		Callout callout = new Callout(kind);
		callout.setSourceSpans(quote.getSourceSpans());
		while (quote.getFirstChild() != null) {
			callout.appendChild(quote.getFirstChild());
		}
		quote.insertBefore(callout);
		quote.unlink();
	}

	private void removeLine(Text marker) {
		Node paragraph = marker.getParent();
		if (marker.getNext() != null) {
			marker.getNext().unlink();
		}
		marker.unlink();
		if (paragraph.getFirstChild() == null) {
			paragraph.unlink();
		}
	}

}

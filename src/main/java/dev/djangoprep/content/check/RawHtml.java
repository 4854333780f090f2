package dev.djangoprep.content.check;

import dev.djangoprep.content.file.ContentFile;
import dev.djangoprep.content.file.Quoted;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** Pages are written in Markdown alone. */
final class RawHtml implements Rule {

	@Override
	public void node(Node node, ContentFile file, Findings findings) {
		if (node instanceof HtmlBlock block) {
			report(block, block.getLiteral().lines().findFirst().orElse(""), file, findings);
		}
		else if (node instanceof HtmlInline inline) {
			report(inline, inline.getLiteral(), file, findings);
		}
	}

	private void report(Node node, String html, ContentFile file, Findings findings) {
		findings.error(file.spot(node),
				"raw HTML %s; write Markdown, or put code between backticks".formatted(Quoted.of(html)));
	}

}

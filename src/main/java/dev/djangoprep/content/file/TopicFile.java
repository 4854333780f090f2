package dev.djangoprep.content.file;

import java.util.List;

import dev.djangoprep.content.markdown.PlainText;
import org.commonmark.node.Node;

/**
 * A topic.
 *
 * @param order ascending place among the topics
 * @param summary one sentence of plain text
 */
public record TopicFile(FileIdentity identity, String hash, Page page, Placed<String> title, Placed<Integer> order,
		Placed<String> summary, List<Node> introduction) implements ContentFile {

	static TopicFile of(FileIdentity identity, String hash, Page page, Fields fields) {
		Outline outline = Outline.of(page.document());
		Placed<String> title = (outline.title().getFirstChild() == null) ? fields.required("title", Form.TEXT, "")
				: fields.optional("title", Form.TEXT).orElseGet(() -> titleOf(outline, page));
		return new TopicFile(identity, hash, page, title, fields.required("order", Form.NUMBER, 0),
				fields.required("summary", Form.TEXT, ""), outline.allBlocks());
	}

	private static Placed<String> titleOf(Outline outline, Page page) {
		return new Placed<>(PlainText.of(outline.title()), page.position(outline.title()));
	}

}

package dev.djangoprep.content.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * The ids of a document's headings. Sections choose first: others must be able to rely on
 * {@code key-points}. Code and footnotes get what is left.
 */
final class Headings {

	private static final int SECTION_LEVEL = 2;

	private final Map<Heading, String> ids = new HashMap<>();

	private final Anchors anchors;

	Headings(Node document, Anchors anchors) {
		this.anchors = anchors;
		chooseIds(document, (heading) -> heading.getLevel() == SECTION_LEVEL);
		chooseIds(document, (heading) -> heading.getLevel() > SECTION_LEVEL);
	}

	private void chooseIds(Node document, Predicate<Heading> chosen) {
		for (Node child = document.getFirstChild(); child != null; child = child.getNext()) {
			if (child instanceof Heading heading && chosen.test(heading)) {
				anchor(heading);
			}
		}
	}

	String anchor(Heading heading) {
		return this.ids.computeIfAbsent(heading, (unknown) -> this.anchors.forText(PlainText.of(unknown)));
	}

}

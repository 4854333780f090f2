package dev.djangoprep.content.markdown;

import java.util.LinkedHashSet;
import java.util.Set;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** The anchors that links may lead to on the page of a document. */
public final class HeadingAnchors {

	private HeadingAnchors() {
	}

	/**
	 * The ids of a document's headings below the title, as its HTML has them.
	 * @param path the file's path below the content folder, with forward slashes
	 */
	public static Set<String> of(String path, Node document) {
		Headings headings = new Headings(document, new Anchors(new ContentPath(path).idPrefix()));
		Set<String> anchors = new LinkedHashSet<>();
		for (Node child = document.getFirstChild(); child != null; child = child.getNext()) {
			if (child instanceof Heading heading && heading.getLevel() > 1) {
				anchors.add(headings.anchor(heading));
			}
		}
		return anchors;
	}

}

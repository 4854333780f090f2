package dev.djangoprep.content.markdown;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.footnotes.FootnoteDefinition;

/** A footnote that the text refers to, once or more. */
final class Footnote {

	private final FootnoteDefinition definition;

	private final int number;

	private final String anchor;

	private final List<String> references = new ArrayList<>();

	Footnote(FootnoteDefinition definition, int number, String anchor) {
		this.definition = definition;
		this.number = number;
		this.anchor = anchor;
	}

	void referredFrom(String reference) {
		this.references.add(reference);
	}

	FootnoteDefinition definition() {
		return this.definition;
	}

	int number() {
		return this.number;
	}

	String anchor() {
		return this.anchor;
	}

	String lastReference() {
		return this.references.get(this.references.size() - 1);
	}

	/** Leads back to every place that refers to the note. */
	String backLinks() {
		StringBuilder links = new StringBuilder();
		for (int index = 0; index < this.references.size(); index++) {
			String place = (index == 0) ? "" : ", place " + (index + 1);
			links.append(" <a class=\"back\" href=\"#%s\" aria-label=\"Back to footnote %d%s\">↩</a>"
				.formatted(this.references.get(index), this.number, place));
		}
		return links.toString();
	}

}

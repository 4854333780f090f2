package dev.djangoprep.content.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Node;

/** A document's footnotes, numbered in the order in which the text refers to them. */
final class Footnotes {

	private static final String END_OF_PARAGRAPH = "</p>\n";

	/** Labels count as CommonMark's do: whatever their case. */
	private final DefinitionMap<FootnoteDefinition> definitions = new DefinitionMap<>(FootnoteDefinition.class);

	private final Map<FootnoteDefinition, Footnote> referred = new LinkedHashMap<>();

	private final Anchors anchors;

	Footnotes(Node document, Anchors anchors) {
		this.anchors = anchors;
		document.accept(new DefinitionFinder());
	}

	/** The note that the label names, now referred to once more. */
	Optional<Footnote> refer(String label) {
		FootnoteDefinition definition = this.definitions.get(label);
		if (definition == null) {
			return Optional.empty();
		}
		Footnote note = this.referred.computeIfAbsent(definition, this::number);
		note.referredFrom(this.anchors.claim("footnote-%d-from".formatted(note.number())));
		return Optional.of(note);
	}

	private Footnote number(FootnoteDefinition definition) {
		int number = this.referred.size() + 1;
		return new Footnote(definition, number, this.anchors.claim("footnote-" + number));
	}

	/** The notes as a list; absent if the text refers to none. */
	Optional<String> print(HtmlDocument document) {
		if (this.referred.isEmpty()) {
			return Optional.empty();
		}
		List<String> bodies = bodies(document);
		StringBuilder list = new StringBuilder("<ol class=\"footnotes\" aria-label=\"Footnotes\">\n");
		for (Footnote note : this.referred.values()) {
			String body = bodies.get(note.number() - 1);
			list.append("<li id=\"%s\">".formatted(note.anchor())).append(withBackLinks(body, note)).append("</li>\n");
		}
		return Optional.of(list.append("</ol>\n").toString());
	}

	/** A note may refer to another one, which then joins the list. */
	private List<String> bodies(HtmlDocument document) {
		List<String> bodies = new ArrayList<>();
		while (bodies.size() < this.referred.size()) {
			Footnote next = List.copyOf(this.referred.values()).get(bodies.size());
			bodies.add(document.inline(next.definition()));
		}
		return bodies;
	}

	private String withBackLinks(String body, Footnote note) {
		if (body.endsWith(END_OF_PARAGRAPH)) {
			String open = body.substring(0, body.length() - END_OF_PARAGRAPH.length());
			return open + note.backLinks() + END_OF_PARAGRAPH;
		}
		return body + "<p>" + note.backLinks().strip() + END_OF_PARAGRAPH;
	}

	private final class DefinitionFinder extends AbstractVisitor {

		@Override
		public void visit(CustomBlock block) {
			if (block instanceof FootnoteDefinition definition) {
				Footnotes.this.definitions.putIfAbsent(definition.getLabel(), definition);
			}
			visitChildren(block);
		}

	}

}

package dev.djangoprep.content.file;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/**
 * The blocks of a page, parted by its headings.
 *
 * @param title the first first-level heading; an empty one if there is none
 * @param lead what stands before the first section
 */
record Outline(Heading title, List<Node> lead, List<AnswerSection> sections) {

	static Outline of(Node document) {
		Heading title = title(document);
		List<Node> lead = new ArrayList<>();
		List<AnswerSection> sections = new ArrayList<>();
		List<Node> blocks = lead;
		for (Node block : NodeTree.children(document, Node.class)) {
			if (block instanceof Heading heading && heading.getLevel() == 2) {
				blocks = new ArrayList<>();
				sections.add(new AnswerSection(heading, blocks));
			}
			else if (block != title && !isDefinition(block)) {
				blocks.add(block);
			}
		}
		return new Outline(title, lead, sections);
	}

	private static Heading title(Node document) {
		return NodeTree.children(document, Heading.class)
			.stream()
			.filter((heading) -> heading.getLevel() == 1)
			.findFirst()
			.orElseGet(Heading::new);
	}

	/** All blocks but the title, section headings among them. */
	List<Node> allBlocks() {
		List<Node> blocks = new ArrayList<>(this.lead);
		for (AnswerSection section : this.sections) {
			blocks.add(section.heading());
			blocks.addAll(section.blocks());
		}
		return List.copyOf(blocks);
	}

	private static boolean isDefinition(Node block) {
		return block instanceof FootnoteDefinition || block instanceof LinkReferenceDefinition;
	}

}

package dev.djangoprep.content.file;

import java.util.List;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** A second-level heading with the blocks below it, definitions left out. */
public record AnswerSection(Heading heading, List<Node> blocks) {
}

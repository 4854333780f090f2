package dev.djangoprep.content.file;

import java.util.List;

import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/**
 * An option of a quiz item.
 *
 * @param key whether it is right
 * @param text the blocks of the option itself
 * @param reason the blocks of its quote; empty if it has none
 * @param item the whole option as it stands in the list
 */
public record QuizOption(boolean key, List<Node> text, List<Node> reason, ListItem item) {
}

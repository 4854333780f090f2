package dev.djangoprep.content.file;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/**
 * The blocks of a quiz item, parted by its options.
 *
 * @param stem the blocks before the first option
 * @param stray what stands behind an option and belongs to none
 */
record OptionList(List<Node> stem, List<QuizOption> options, List<Node> stray) {

	static OptionList of(List<Node> blocks) {
		OptionList parts = new OptionList(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		for (Node block : blocks) {
			if (block instanceof BulletList list && isOfTasks(list)) {
				NodeTree.children(list, ListItem.class).forEach((item) -> parts.options.add(option(item)));
			}
			else if (parts.options.isEmpty()) {
				parts.stem.add(block);
			}
			else {
				parts.stray.add(block);
			}
		}
		return parts;
	}

	private static boolean isOfTasks(BulletList list) {
		return NodeTree.children(list, ListItem.class)
			.stream()
			.anyMatch((item) -> item.getFirstChild() instanceof TaskListItemMarker);
	}

	private static QuizOption option(ListItem item) {
		boolean key = item.getFirstChild() instanceof TaskListItemMarker marker && marker.isChecked();
		List<Node> text = new ArrayList<>();
		List<Node> reason = new ArrayList<>();
		for (Node block : NodeTree.children(item, Node.class)) {
			if (block instanceof BlockQuote) {
				reason.addAll(NodeTree.children(block, Node.class));
			}
			else if (!(block instanceof TaskListItemMarker)) {
				text.add(block);
			}
		}
		return new QuizOption(key, List.copyOf(text), List.copyOf(reason), item);
	}

}

package dev.djangoprep.content.markdown;

import java.util.Map;

import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Tells task lists and their items from others by classes. */
class TaskAttributes implements AttributeProvider {

	@Override
	public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
		if (node instanceof ListItem && node.getFirstChild() instanceof TaskListItemMarker marker) {
			attributes.put("class", marker.isChecked() ? "done" : "open");
		}
		else if (node instanceof ListBlock && node.getFirstChild().getFirstChild() instanceof TaskListItemMarker) {
			attributes.put("class", "tasks");
		}
	}

}

package dev.djangoprep.content.markdown;

import java.util.Set;

import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * Renders the mark of a task as words that only screen readers say; everybody else sees
 * the mark that the item's class draws. A checkbox would promise that it can be ticked.
 */
class TaskRenderer extends DialectRenderer {

	TaskRenderer(HtmlNodeRendererContext context) {
		super(context);
	}

	@Override
	public Set<Class<? extends Node>> getNodeTypes() {
		return Set.of(TaskListItemMarker.class);
	}

	@Override
	public void render(Node node) {
		String state = ((TaskListItemMarker) node).isChecked() ? "Done" : "To do";
		this.html.raw("<span class=\"visually-hidden\">%s: </span>".formatted(state));
	}

}

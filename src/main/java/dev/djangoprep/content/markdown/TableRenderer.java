package dev.djangoprep.content.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * Renders a table in a scroll region of its own, aligned by classes: the security policy
 * allows no inline style.
 */
class TableRenderer extends DialectRenderer {

	private static final int LONGEST_LABEL = 100;

	private final TableCount tables;

	TableRenderer(HtmlNodeRendererContext context, TableCount tables) {
		super(context);
		this.tables = tables;
	}

	@Override
	public Set<Class<? extends Node>> getNodeTypes() {
		return Set.of(TableBlock.class, TableHead.class, TableBody.class, TableRow.class, TableCell.class);
	}

	@Override
	public void render(Node node) {
		if (node instanceof TableBlock) {
			renderTable(node);
		}
		else if (node instanceof TableCell cell) {
			renderCell(cell);
		}
		else {
			renderPart(node, tagOf(node));
		}
	}

	private void renderTable(Node table) {
		Map<String, String> region = new LinkedHashMap<>();
		region.put("class", "scroll");
		region.put("role", "group");
		region.put("tabindex", "0");
		region.put("aria-label", label(table));
		this.html.line();
		this.html.tag("div", region);
		this.html.raw("<table>");
		renderChildren(table);
		this.html.raw("</table></div>");
		this.html.line();
	}

	private String label(Node table) {
		List<String> columns = new ArrayList<>();
		Node row = table.getFirstChild().getFirstChild();
		for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
			columns.add(PlainText.of(cell));
		}
		columns.removeIf(String::isEmpty);
		String label = "Table %d: %s".formatted(this.tables.next(), String.join(", ", columns));
		return (label.length() <= LONGEST_LABEL) ? label : label.substring(0, LONGEST_LABEL).strip() + "…";
	}

	private String tagOf(Node part) {
		if (part instanceof TableRow) {
			return "tr";
		}
		return (part instanceof TableHead) ? "thead" : "tbody";
	}

	private void renderPart(Node part, String tag) {
		this.html.line();
		this.html.raw("<" + tag + ">");
		renderChildren(part);
		this.html.raw("</" + tag + ">");
	}

	/** An empty heading names nothing, so it is an ordinary cell. */
	private void renderCell(TableCell cell) {
		boolean heading = cell.isHeader() && cell.getFirstChild() != null;
		String tag = heading ? "th" : "td";
		Map<String, String> attributes = new LinkedHashMap<>();
		if (heading) {
			attributes.put("scope", "col");
		}
		if (cell.getAlignment() != null) {
			attributes.put("class", cell.getAlignment().name().toLowerCase(Locale.ROOT));
		}
		this.html.tag(tag, attributes);
		renderChildren(cell);
		this.html.raw("</" + tag + ">");
	}

}

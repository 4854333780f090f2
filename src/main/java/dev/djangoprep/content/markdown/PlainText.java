package dev.djangoprep.content.markdown;

import java.util.List;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * The words of a document without its markup, for search and excerpts. Inline code
 * counts, code blocks and the marks of footnotes do not.
 */
public final class PlainText {

	private final StringBuilder text = new StringBuilder();

	private PlainText() {
	}

	/** The node's words, its blocks on lines of their own. */
	public static String of(Node node) {
		return of(List.of(node));
	}

	/** The nodes' words, blocks on lines of their own. */
	public static String of(List<? extends Node> nodes) {
		PlainText plain = new PlainText();
		nodes.forEach(plain::add);
		return plain.text.toString().strip();
	}

	private void add(Node node) {
		if (node instanceof Text words) {
			this.text.append(words.getLiteral());
		}
		else if (node instanceof Code code) {
			this.text.append(code.getLiteral());
		}
		else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
			separate(' ');
		}
		else if (!isSilent(node)) {
			addParent(node);
		}
	}

	private boolean isSilent(Node node) {
		return node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock || node instanceof HtmlBlock
				|| node instanceof HtmlInline || node instanceof FootnoteReference;
	}

	private void addParent(Node parent) {
		for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
			add(child);
		}
		if (parent instanceof TableCell) {
			separate(' ');
		}
		else if (parent instanceof Block || parent instanceof TableRow) {
			separate('\n');
		}
	}

	private void separate(char separator) {
		int last = this.text.length() - 1;
		if (last >= 0 && Character.isWhitespace(this.text.charAt(last))) {
			if (separator == '\n') {
				this.text.setCharAt(last, separator);
			}
		}
		else if (last >= 0) {
			this.text.append(separator);
		}
	}

}

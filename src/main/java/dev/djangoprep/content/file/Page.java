package dev.djangoprep.content.file;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

import dev.djangoprep.content.markdown.Markdown;

/** The Markdown of a file, with places in the file. */
public final class Page {

	private static final int DEEPEST_NESTING = 40;

	private final String text;

	private final Node document;

	private final Position start;

	private Page(String text, Node document, Position start) {
		this.text = text;
		this.document = document;
		this.start = start;
	}

	/**
	 * Parses Markdown.
	 * @param text the file's text with its front matter blanked, so that lines keep their
	 * numbers
	 */
	static Page of(String text, int firstLine) throws FaultyFile {
		Complexity.check(text);
		Page page = new Page(text, Markdown.parse(text), new Position(firstLine, 1));
		if (NodeTree.depth(page.document) > DEEPEST_NESTING) {
			throw new FaultyFile(page.start, "lists, quotes or emphasis are nested too deeply; nobody can follow them");
		}
		return page;
	}

	/** The tree of the whole file. */
	public Node document() {
		return this.document;
	}

	/** Where the Markdown begins. */
	public Position start() {
		return this.start;
	}

	/**
	 * Where a node begins in the file; for one that the parser made up, what contains it.
	 */
	public Position position(Node node) {
		for (Node nearest = node; nearest != null; nearest = nearest.getParent()) {
			if (!nearest.getSourceSpans().isEmpty()) {
				return position(nearest.getSourceSpans().get(0));
			}
		}
		return Position.NOWHERE;
	}

	private Position position(SourceSpan span) {
		return position(span.getLineIndex(), span.getInputIndex() - span.getColumnIndex(), span.getInputIndex());
	}

	private Position position(int lineIndex, int lineStart, int index) {
		return new Position(lineIndex + 1, 1 + this.text.codePointCount(lineStart, index));
	}

	/** Where a character of a fence's code stands. */
	public Position position(FencedCodeBlock fence, int offset) {
		String before = fence.getLiteral().substring(0, offset);
		int line = (int) before.chars().filter((character) -> character == '\n').count();
		// The first span is that of the fence itself.
		if (line + 1 >= fence.getSourceSpans().size()) {
			return position(fence);
		}
		SourceSpan span = fence.getSourceSpans().get(line + 1);
		int column = offset - (before.lastIndexOf('\n') + 1);
		return position(span.getLineIndex(), span.getInputIndex() - span.getColumnIndex(),
				Math.min(this.text.length(), span.getInputIndex() + column));
	}

	/** All definitions of footnotes, wherever they stand. */
	public List<FootnoteDefinition> footnotes() {
		List<FootnoteDefinition> footnotes = new ArrayList<>();
		for (Node node : NodeTree.of(this.document)) {
			if (node instanceof FootnoteDefinition footnote) {
				footnotes.add(footnote);
			}
		}
		return footnotes;
	}

}

package dev.djangoprep.content.markdown;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.djangoprep.content.highlight.Highlighter;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Prints a code block as a figure. The code is a scroll region that keyboards reach; it
 * is a group and no landmark, as a page has many of them. There is no code element in it:
 * a page's elements are counted, and the figure says what it is.
 */
final class CodeFigure {

	private final CodeBlock block;

	private final String anchor;

	private final int number;

	/** The number tells equally named blocks of a document apart. */
	CodeFigure(CodeBlock block, String anchor, int number) {
		this.block = block;
		this.anchor = anchor;
		this.number = number;
	}

	String figure(String code) {
		StringBuilder target = new StringBuilder();
		HtmlWriter html = new HtmlWriter(target);
		html.tag("figure", attributes());
		printCaption(html);
		html.raw(code);
		html.raw("</figure>");
		return target.toString();
	}

	String code() {
		StringBuilder target = new StringBuilder();
		HtmlWriter html = new HtmlWriter(target);
		Map<String, String> region = new LinkedHashMap<>();
		region.put("tabindex", "0");
		region.put("role", "group");
		region.put("aria-label", "Code %d: %s".formatted(this.number, this.block.name()));
		html.tag("pre", region);
		html.raw(Highlighter.highlight(highlighting(), this.block.code()));
		html.raw("</pre>");
		return target.toString();
	}

	/**
	 * Results stay plain beside the code they come from; it keeps the page lighter, too.
	 */
	private String highlighting() {
		return this.block.isOutput() ? "text" : this.block.language();
	}

	/** Output is nothing to copy. */
	private Map<String, String> attributes() {
		Map<String, String> attributes = new LinkedHashMap<>();
		attributes.put("class", this.block.isOutput() ? "code output" : "code");
		attributes.put("id", this.anchor);
		if (!this.block.isOutput()) {
			attributes.put("data-copy", "");
		}
		this.block.proof().ifPresent((proof) -> attributes.put("data-proof", proof));
		return attributes;
	}

	private void printCaption(HtmlWriter html) {
		this.block.title().ifPresent((title) -> {
			html.raw("<figcaption>");
			html.text(title);
			html.raw("</figcaption>");
		});
	}

}

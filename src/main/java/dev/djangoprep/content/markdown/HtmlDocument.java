package dev.djangoprep.content.markdown;

import java.util.List;
import java.util.Optional;

import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * One document on its way to HTML, part by part: numbers what the parts share, such as
 * ids and footnotes. Whatever it returns is safe to print as it is. Render every part
 * once, in the order of the page; not for several threads.
 */
public final class HtmlDocument {

	private final Headings headings;

	private final CodeBlocks codeBlocks;

	private final Footnotes footnotes;

	private final TableCount tables = new TableCount();

	private final Destinations destinations;

	private final HtmlRenderer renderer;

	private HtmlDocument(ContentPath path, Node document) {
		Anchors anchors = new Anchors(path.idPrefix());
		this.headings = new Headings(document, anchors);
		this.codeBlocks = new CodeBlocks(anchors, path.isQuizItem());
		this.footnotes = new Footnotes(document, anchors);
		this.destinations = new Destinations(path);
		this.renderer = renderer();
	}

	/**
	 * A document that {@link Markdown#parse} read from a file.
	 * @param path the file's path below the content folder, with forward slashes:
	 * relative links start there
	 */
	public static HtmlDocument of(String path, Node document) {
		return new HtmlDocument(new ContentPath(path), document);
	}

	private HtmlRenderer renderer() {
		return HtmlRenderer.builder()
			.escapeHtml(true)
			.sanitizeUrls(true)
			.percentEncodeUrls(true)
			.nodeRendererFactory((context) -> new CodeRenderer(context, this.codeBlocks))
			.nodeRendererFactory((context) -> new HeadingRenderer(context, this.headings))
			.nodeRendererFactory((context) -> new LinkRenderer(context, this.destinations))
			.nodeRendererFactory((context) -> new TableRenderer(context, this.tables))
			.nodeRendererFactory((context) -> new FootnoteRenderer(context, this.footnotes))
			.nodeRendererFactory(CalloutRenderer::new)
			.nodeRendererFactory(TaskRenderer::new)
			.nodeRendererFactory(TooDeepRenderer::new)
			.attributeProviderFactory((context) -> new TaskAttributes())
			.extensions(List.of(StrikethroughExtension.create()))
			.build();
	}

	/** Opens the section under a second-level heading: the parts that follow are its. */
	public RenderedHeading section(Heading heading) {
		String text = PlainText.of(heading);
		this.codeBlocks.openSection(text);
		return new RenderedHeading(this.headings.anchor(heading), text, inline(heading));
	}

	/** The HTML of what a heading, paragraph or block holds; a heading's has no links. */
	public String inline(Node parent) {
		StringBuilder html = new StringBuilder();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
			this.renderer.render(child, html);
		}
		return html.toString();
	}

	/** The HTML of whole blocks. Definitions of footnotes among them print nothing. */
	public String blocks(List<? extends Node> blocks) {
		StringBuilder html = new StringBuilder();
		for (Node block : blocks) {
			this.renderer.render(block, html);
		}
		return html.toString();
	}

	/** The code blocks that have been rendered so far. */
	public List<RenderedCode> codeBlocks() {
		return this.codeBlocks.rendered();
	}

	/** The list of footnotes that the parts rendered so far refer to. Ask for it last. */
	public Optional<String> footnotes() {
		return this.footnotes.print(this);
	}

}

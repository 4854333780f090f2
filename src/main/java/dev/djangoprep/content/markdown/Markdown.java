package dev.djangoprep.content.markdown;

import java.util.List;

import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The Markdown dialect of the content files: CommonMark with tables, task lists,
 * footnotes, strikethrough, bare links and callouts.
 */
public final class Markdown {

	/** The deepest that lists and quotes may stand in each other. */
	private static final int DEEPEST_BLOCKS = 50;

	/**
	 * The first post-processor bounds the tree's depth, as those of the extensions, like
	 * everybody after them, walk it recursively.
	 */
	private static final Parser PARSER = Parser.builder()
		.postProcessor(new NestingBound())
		.extensions(extensions())
		.postProcessor(new CalloutFinder())
		.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
		.maxOpenBlockParsers(DEEPEST_BLOCKS)
		.build();

	private Markdown() {
	}

	/** The document's tree; every node knows its place in the text. */
	public static Node parse(String text) {
		return PARSER.parse(text);
	}

	private static List<Extension> extensions() {
		return List.of(TablesExtension.create(), TaskListItemsExtension.create(), FootnotesExtension.create(),
				StrikethroughExtension.create(), AutolinkExtension.create());
	}

}

/**
 * The Markdown dialect of content files, and its way to HTML and plain text.
 *
 * <ul>
 * <li>{@link dev.djangoprep.content.markdown.Markdown} parses a text
 * <li>{@link dev.djangoprep.content.markdown.HtmlDocument} renders the tree, part by part
 * <li>{@link dev.djangoprep.content.markdown.PlainText} leaves only the words
 * </ul>
 */
@NullMarked
package dev.djangoprep.content.markdown;

import org.jspecify.annotations.NullMarked;

package dev.djangoprep.content.markdown;

/**
 * A section's heading.
 *
 * @param anchor its id, unique in the document
 * @param text the heading as plain text
 * @param html its inline HTML without links, safe to print as it is, also inside a link
 */
public record RenderedHeading(String anchor, String text, String html) {
}

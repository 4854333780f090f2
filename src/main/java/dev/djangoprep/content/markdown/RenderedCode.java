package dev.djangoprep.content.markdown;

import java.util.Optional;

/**
 * A code block of a document.
 *
 * @param anchor the id of its figure, unique in the document
 * @param section heading of the section it stands in, plain text; empty before the first
 * @param title the file name shown above it
 * @param html the {@code pre} element without the figure around it: it has no id, so that
 * it may be printed on any page
 */
public record RenderedCode(String anchor, String section, String language, Optional<String> title, String code,
		String html) {
}

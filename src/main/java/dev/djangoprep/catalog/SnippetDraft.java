package dev.djangoprep.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A fenced code block of a question, ready to be published.
 *
 * @param anchor the block's id on the question's page
 * @param section heading of the section that holds it, plain text; empty before the first
 * @param language the fence's language, such as {@code python}
 * @param title the file name shown above the code
 * @param code the code itself
 * @param html the highlighted code, safe to print as it is
 */
public record SnippetDraft(String anchor, String section, String language, @Nullable String title, String code,
		String html) {
}

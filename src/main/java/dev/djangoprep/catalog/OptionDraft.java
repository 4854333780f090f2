package dev.djangoprep.catalog;

/**
 * An option of a quiz item, ready to be published.
 *
 * @param key whether the option is right
 * @param html the option, safe to print as it is
 * @param reasonHtml why it is right or wrong, safe to print as it is
 */
public record OptionDraft(boolean key, String html, String reasonHtml) {
}

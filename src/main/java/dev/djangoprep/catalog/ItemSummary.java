package dev.djangoprep.catalog;

/**
 * What choosing needs to know of an item.
 *
 * @param id identifies this version of the item for good
 * @param about the question that explains the item; it may be withdrawn
 * @param selectMany whether more than one option is a key
 */
public record ItemSummary(long id, Slug slug, Slug topic, Level level, Slug about, boolean selectMany) {
}

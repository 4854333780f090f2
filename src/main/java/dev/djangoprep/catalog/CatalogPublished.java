package dev.djangoprep.catalog;

/**
 * The catalog has a new revision, and readers see it: sent after the transaction that
 * published it was committed.
 */
public record CatalogPublished(long revision) {
}

package dev.djangoprep.catalog;

import java.time.Instant;

/**
 * A state of the catalog. What is equal shows the same, in this catalog or a copy of it.
 *
 * @param number counts publications
 * @param publishedAt tells it from a revision of the same number in another catalog
 */
public record Revision(long number, Instant publishedAt) {
}

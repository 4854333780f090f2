package dev.djangoprep.catalog;

/**
 * A file whose text is published.
 *
 * @param path the file's path below the content folder, with forward slashes
 */
public record PublishedFile(Slug slug, String path, Fingerprint fingerprint) {
}

package dev.djangoprep.catalog;

import java.util.List;

/**
 * The synonyms as their file has them, checked, ready to be published.
 *
 * @param path the file's path below the content folder, with forward slashes
 */
public record SynonymsDraft(String path, Fingerprint fingerprint, List<SynonymRule> rules) {
}

package dev.djangoprep.catalog;

import jakarta.persistence.Embeddable;

/**
 * Tells whether a published file must be read again: it changed, or what renders it did.
 *
 * @param contentHash SHA-256 of the file's bytes, in hexadecimal
 * @param renderer version of the rendering that made the published HTML
 */
@Embeddable
public record Fingerprint(String contentHash, int renderer) {
}

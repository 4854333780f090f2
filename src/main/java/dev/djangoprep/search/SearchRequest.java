package dev.djangoprep.search;

import java.util.Optional;

import dev.djangoprep.catalog.Kind;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Slug;

/**
 * What somebody looks for.
 *
 * @param text as typed: any length, untrusted
 * @param page from 1; what lies beyond the last page is the last page
 */
record SearchRequest(String text, Optional<Slug> topic, Optional<Level> level, Optional<Kind> kind, int page) {
}

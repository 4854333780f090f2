package dev.djangoprep.search;

import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Slug;

/** A question offered while its searcher still types. */
record Suggestion(Slug slug, MarkedText title, Slug topic, String topicTitle, Level level) {
}

package dev.djangoprep.search.index;

import dev.djangoprep.catalog.Kind;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Slug;

/** What a line shows of an entry. */
public record EntryHead(Slug slug, Slug topic, Level level, Kind kind, String title) {
}

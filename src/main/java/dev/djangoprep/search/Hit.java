package dev.djangoprep.search;

import java.util.Optional;

import dev.djangoprep.catalog.Kind;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Slug;

/**
 * A question that was found.
 *
 * @param excerpt about two lines of its text, where the words stand
 * @param code the line of code that has the words, if one has
 */
record Hit(Slug slug, MarkedText title, Slug topic, String topicTitle, Level level, Kind kind, MarkedText excerpt,
		Optional<CodeLine> code) {
}

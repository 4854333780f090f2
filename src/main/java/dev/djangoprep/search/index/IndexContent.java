package dev.djangoprep.search.index;

import java.util.function.Consumer;

import dev.djangoprep.search.analysis.Synonyms;

/**
 * What goes into an index.
 *
 * @param size the number of entries, about
 * @param entries hands each entry to its consumer
 */
record IndexContent(IndexStamp stamp, Shelves shelves, Synonyms synonyms, long size,
		Consumer<Consumer<Entry>> entries) {
}

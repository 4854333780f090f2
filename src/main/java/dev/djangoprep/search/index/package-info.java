/**
 * The index: what it knows of a question ({@link dev.djangoprep.search.index.Entry}), how
 * it is written and kept, and the one that is current
 * ({@link dev.djangoprep.search.index.CurrentIndex}), which follows the catalog.
 */
@NullMarked
package dev.djangoprep.search.index;

import org.jspecify.annotations.NullMarked;

/**
 * From text to the terms that are indexed and sought, the same way for both: finds the
 * words of a text ({@link dev.djangoprep.search.analysis.Words}), takes identifiers apart
 * ({@link dev.djangoprep.search.analysis.Piece}) and brings each to its form
 * ({@link dev.djangoprep.search.analysis.Form}).
 */
@NullMarked
package dev.djangoprep.search.analysis;

import org.jspecify.annotations.NullMarked;

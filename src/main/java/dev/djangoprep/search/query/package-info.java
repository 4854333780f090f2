/**
 * From what somebody typed to a ranked query: cleans and bounds the text
 * ({@link dev.djangoprep.search.query.QueryText}), understands what it asks for
 * ({@link dev.djangoprep.search.query.Intent}) and weighs it
 * ({@link dev.djangoprep.search.query.Ranking}).
 */
@NullMarked
package dev.djangoprep.search.query;

import org.jspecify.annotations.NullMarked;

/**
 * Numbers requests, so that what is logged of one can be found, and logs each of them
 * where that is wanted.
 */
@NullMarked
package dev.djangoprep.web.access;

import org.jspecify.annotations.NullMarked;

/**
 * What one client may ask for in a while, so that nobody takes the site from the others.
 */
@NullMarked
package dev.djangoprep.web.limit;

import org.jspecify.annotations.NullMarked;

/** Highlights code as HTML, on the server and once. */
@NullMarked
package dev.djangoprep.content.highlight;

import org.jspecify.annotations.NullMarked;

/** The rules of the content format, and the problems they find. */
@NullMarked
package dev.djangoprep.content.check;

import org.jspecify.annotations.NullMarked;

/**
 * A content file: found, read within bounds, taken apart into front matter and Markdown,
 * with positions kept.
 */
@NullMarked
package dev.djangoprep.content.file;

import org.jspecify.annotations.NullMarked;

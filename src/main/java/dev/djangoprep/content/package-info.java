/**
 * From Markdown files to the catalog: reads the content folder, checks every file,
 * renders HTML and publishes what changed in one transaction. The only user of
 * commonmark.
 *
 * <ul>
 * <li>{@code content.file}: a file, its front matter and its typed form, with positions
 * <li>{@code content.check}: the rules, and the problems they find
 * <li>{@code content.markdown}: the Markdown dialect, and its way to HTML and plain text
 * <li>{@code content.highlight}: code to highlighted HTML
 * </ul>
 */
@ApplicationModule(allowedDependencies = { "catalog", "web" })
@NullMarked
package dev.djangoprep.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

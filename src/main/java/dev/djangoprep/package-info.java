/**
 * Django Prep: Markdown questions become a site to prepare for a Django interview. Each
 * package below is a feature and a module; its {@code package-info} names the arrows it
 * may draw. The way of a question: {@code content} parses and checks a file,
 * {@code catalog} publishes it, {@code browse} prints it, {@code web} keeps the bytes.
 */
@NullMarked
package dev.djangoprep;

import org.jspecify.annotations.NullMarked;

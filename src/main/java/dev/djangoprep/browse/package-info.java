/**
 * Pages to read: home, topics, levels, tags, questions, and the same as JSON and as a
 * feed. Prints what the catalog publishes; implements the interfaces by which {@code web}
 * asks for the pages there are.
 */
@ApplicationModule(allowedDependencies = { "catalog", "web" })
@NullMarked
package dev.djangoprep.browse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

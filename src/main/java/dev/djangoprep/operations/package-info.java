/**
 * What whoever runs the site needs beside the site: backup and restore of the embedded
 * database, its opening after it has closed itself, and words for a database that cannot
 * be opened.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.djangoprep.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Finds questions by what candidates type: identifiers, abbreviations, slips. Keeps one
 * index of the catalog, follows its revisions, and answers pages, suggestions and JSON
 * from it.
 */
@ApplicationModule(allowedDependencies = { "catalog", "web" })
@NullMarked
package dev.djangoprep.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * What is published: topics, questions with their code snippets, quiz items with their
 * options. Answers which topics there are, which question stands under a slug and what
 * changed. Knows no files, no Markdown and no web; everybody may ask it, it asks nobody.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.djangoprep.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

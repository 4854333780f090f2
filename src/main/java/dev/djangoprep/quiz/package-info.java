/**
 * Quizzes: set up, sit against the server's clock, learn from the result, look back.
 *
 * <ul>
 * <li>{@code quiz}: the pages
 * <li>{@code quiz.paper}: what a learner asks for, and the items chosen for it
 * <li>{@code quiz.attempt}: the sitting of a paper: its rules, what is kept of it, its
 * result
 * </ul>
 */
@ApplicationModule(allowedDependencies = { "catalog", "learner", "web" })
@NullMarked
package dev.djangoprep.quiz;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

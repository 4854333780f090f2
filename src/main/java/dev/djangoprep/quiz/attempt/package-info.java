/**
 * The sitting of a paper. {@code Attempt} guards the rules: what may still be saved, when
 * it is over, how it is marked. {@code AttemptStart} begins one, {@code Proctor} takes
 * answers and ends it, {@code Sittings}, {@code Results} and {@code History} read,
 * {@code LearnerRecords} exports and forgets. Everything asks for the learner: the
 * attempt of another one is absent.
 */
@NullMarked
package dev.djangoprep.quiz.attempt;

import org.jspecify.annotations.NullMarked;

/**
 * What is asked: the learner's wishes as a checked {@code QuizSetup}, and the paper that
 * the {@code PaperSetter} makes of them.
 */
@NullMarked
package dev.djangoprep.quiz.paper;

import org.jspecify.annotations.NullMarked;

package dev.djangoprep.quiz.paper;

/**
 * What is wrong with a form, and how to mend it.
 *
 * @param field the form's parameter, such as {@code count}
 * @param message for the learner, a full sentence of plain text
 */
public record SetupProblem(String field, String message) {
}

package dev.djangoprep.quiz;

import java.util.List;

/**
 * How an attempt stands, for a page that was away.
 *
 * @param now the server's time in milliseconds
 * @param answers by their places
 */
record SittingState(boolean inProgress, long now, List<AnswerState> answers) {
}

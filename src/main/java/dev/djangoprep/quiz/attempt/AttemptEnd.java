package dev.djangoprep.quiz.attempt;

import java.time.Instant;

/**
 * How and when an attempt ended; the same however often one ends it.
 *
 * @param state any but in progress
 * @param endedAt never after the deadline
 */
public record AttemptEnd(AttemptState state, Instant endedAt) {
}

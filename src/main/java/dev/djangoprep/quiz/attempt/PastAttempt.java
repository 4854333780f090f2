package dev.djangoprep.quiz.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.djangoprep.catalog.Slug;
import dev.djangoprep.quiz.paper.QuizSetup;
import org.jspecify.annotations.Nullable;

/**
 * What a list of attempts shows of one of them.
 *
 * @param number counts the learner's attempts, from 1
 * @param topics of the questions that were asked, in alphabetical order
 * @param endedAt absent while in progress
 * @param score absent while in progress
 */
public record PastAttempt(AttemptId id, int number, QuizSetup setup, AttemptState state, int questions,
		List<Slug> topics, Instant startedAt, @Nullable Instant endedAt, Optional<Score> score) {
}

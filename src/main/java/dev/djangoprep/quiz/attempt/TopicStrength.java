package dev.djangoprep.quiz.attempt;

import dev.djangoprep.catalog.Slug;

/**
 * How a learner does in a topic, over all attempts that count.
 *
 * @param answered how many questions were not left out
 */
public record TopicStrength(Slug topic, Score score, long answered) {
}

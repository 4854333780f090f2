package dev.djangoprep.quiz.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.quiz.paper.QuizSetup;

/**
 * An attempt that is over, marked and explained.
 *
 * @param number counts the learner's attempts, from 1
 * @param state any but in progress
 * @param endedAt never after the deadline
 * @param topics in the order of their titles
 * @param levels ascending; those that were asked
 * @param items in the order in which they were asked
 */
public record Result(AttemptId id, int number, QuizSetup setup, AttemptState state, Instant startedAt, Instant endedAt,
		Score score, List<TopicTally> topics, List<LevelTally> levels, List<ReviewedItem> items) {

	public Duration duration() {
		return Duration.between(this.startedAt, this.endedAt);
	}

	/** The counts of everything. */
	public Tally tally() {
		return Tally.of(this.items);
	}

	/**
	 * Items that were not fully right, those left out included: what "retry" asks again.
	 */
	public List<ReviewedItem> missed() {
		return this.items.stream().filter((item) -> !item.score().isFull()).toList();
	}

	public record TopicTally(Slug topic, String title, Tally tally) {
	}

	public record LevelTally(Level level, Tally tally) {
	}

}

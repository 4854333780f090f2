package dev.djangoprep.quiz.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.djangoprep.quiz.paper.QuizSetup;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as its learner may see it while sitting: without keys, reasons and marks.
 *
 * @param number counts the learner's attempts, from 1
 * @param deadline absent if there is no limit
 * @param now the server's time when this was read
 * @param items the questions in the order in which they are asked
 */
public record Sitting(AttemptId id, int number, QuizSetup setup, AttemptState state, Instant startedAt,
		@Nullable Instant deadline, Instant now, List<AskedItem> items) {

	/** Time left by the server's clock, never negative; nothing if there is no limit. */
	public Optional<Duration> remaining() {
		return Optional.ofNullable(this.deadline)
			.map((end) -> Duration.between(this.now, end))
			.map((left) -> left.isNegative() ? Duration.ZERO : left);
	}

	/** Whether answers are still taken. */
	public boolean inProgress() {
		return this.state == AttemptState.IN_PROGRESS;
	}

	/** The question at a place, from 1; nothing if there is none. */
	public Optional<AskedItem> item(int place) {
		return (place >= 1 && place <= this.items.size()) ? Optional.of(this.items.get(place - 1)) : Optional.empty();
	}

	/** How many questions have an answer. */
	public long answered() {
		return this.items.stream().filter((item) -> item.saved().answered()).count();
	}

	/** How many questions are flagged. */
	public long flagged() {
		return this.items.stream().filter((item) -> item.saved().flagged()).count();
	}

}

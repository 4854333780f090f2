package dev.djangoprep.quiz.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * When an attempt begins and when it must end.
 *
 * @param deadline absent if there is no limit
 * @param closesAt until then, inclusive, what was sent in time may arrive; absent if
 * there is no limit
 */
@Embeddable
record TimeLimit(Instant startedAt, @Nullable Instant deadline, @Nullable Instant closesAt) {

	static TimeLimit from(Instant start, Optional<Duration> time, Duration grace) {
		Instant deadline = time.map(start::plus).orElse(null);
		return new TimeLimit(start, deadline, (deadline != null) ? deadline.plus(grace) : null);
	}

	/** Whether nothing is taken any more. */
	boolean isOver(Instant now) {
		return this.closesAt != null && now.isAfter(this.closesAt);
	}

	/**
	 * The time as it counts: not before the start, whatever the clock did, nor after the
	 * deadline.
	 */
	Instant within(Instant now) {
		if (now.isBefore(this.startedAt)) {
			return this.startedAt;
		}
		return (this.deadline != null && now.isAfter(this.deadline)) ? this.deadline : now;
	}

}

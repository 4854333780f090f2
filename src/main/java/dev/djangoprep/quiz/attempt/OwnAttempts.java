package dev.djangoprep.quiz.attempt;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import dev.djangoprep.learner.LearnerId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Finds attempts by who asks, so that those of others are absent, and keeps what becomes
 * of them.
 */
@Component
class OwnAttempts {

	private final Attempts attempts;

	private final Transactions transactions;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	OwnAttempts(Attempts attempts, Transactions transactions, ApplicationEventPublisher events, Clock clock) {
		this.attempts = attempts;
		this.transactions = transactions;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Works on an attempt in a transaction, perhaps more than once; the time is that of
	 * the call.
	 */
	<T> Optional<T> with(LearnerId learner, AttemptId id, BiFunction<Attempt, Instant, T> work) {
		Instant now = now();
		return this.transactions
			.run(() -> this.attempts.find(id.value(), learner.value()).map((attempt) -> work(attempt, now, work)));
	}

	private <T> T work(Attempt attempt, Instant now, BiFunction<Attempt, Instant, T> work) {
		AttemptState before = attempt.state();
		T result = work.apply(attempt, now);
		if (attempt.state() != before) {
			this.events.publishEvent(new AttemptReached(attempt.state()));
		}
		return result;
	}

	/** Changes an attempt in a transaction, if it still exists. */
	void change(LearnerId learner, AttemptId id, Consumer<Attempt> change) {
		with(learner, id, (attempt, now) -> {
			change.accept(attempt);
			return attempt;
		});
	}

	/** The time as precise as every database keeps it. */
	Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}

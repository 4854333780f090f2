package dev.djangoprep.quiz.attempt;

import java.util.Map;

import dev.djangoprep.quiz.attempt.CheckResult.Checked;
import dev.djangoprep.quiz.attempt.SaveResult.Ended;
import dev.djangoprep.quiz.attempt.SaveResult.Locked;
import dev.djangoprep.quiz.attempt.SaveResult.Outdated;
import dev.djangoprep.quiz.attempt.SaveResult.Saved;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Counts attempts by what became of them, and answers by whether they were taken. */
@Component
class QuizMetrics {

	private static final Map<AttemptState, String> STATES = Map.of(AttemptState.IN_PROGRESS, "started",
			AttemptState.SUBMITTED, "submitted", AttemptState.TIMED_OUT, "timed_out", AttemptState.ABANDONED,
			"abandoned");

	private static final Map<Class<?>, String> OUTCOMES = Map.of(Saved.class, "taken", Checked.class, "taken",
			Outdated.class, "outdated", Locked.class, "locked", Ended.class, "late");

	private final MeterRegistry registry;

	QuizMetrics(MeterRegistry registry) {
		this.registry = registry;
		// So that each is there, and nought, before it happens.
		STATES.values().forEach(this::attempts);
		OUTCOMES.values().forEach(this::saves);
	}

	/** Counts what is committed, however often it was tried. */
	@TransactionalEventListener
	void on(AttemptReached event) {
		attempts(STATES.getOrDefault(event.state(), "other")).increment();
	}

	<T> T counted(T result) {
		saves(OUTCOMES.getOrDefault(result.getClass(), "other")).increment();
		return result;
	}

	private Counter attempts(String state) {
		return Counter.builder("djangoprep.quiz.attempts")
			.description("Attempts that began or ended")
			.tag("state", state)
			.register(this.registry);
	}

	private Counter saves(String outcome) {
		return Counter.builder("djangoprep.quiz.saves")
			.description("Answers that were to be saved")
			.tag("outcome", outcome)
			.register(this.registry);
	}

}

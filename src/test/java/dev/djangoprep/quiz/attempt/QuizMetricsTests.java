package dev.djangoprep.quiz.attempt;

import java.time.Duration;
import java.util.Set;

import dev.djangoprep.catalog.Publisher;
import dev.djangoprep.catalog.SampleItems;
import dev.djangoprep.learner.LearnerId;
import dev.djangoprep.quiz.attempt.StartResult.Started;
import dev.djangoprep.quiz.paper.QuizSetup;
import dev.djangoprep.quiz.paper.Setups;
import io.micrometer.core.instrument.MeterRegistry;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What those who run the site are told of the quizzes, on a database. */
@QuizTest
class QuizMetricsTests {

	private final LearnerId learner = LearnerId.random();

	@Autowired
	private SteppedClock clock;

	@Autowired
	private AttemptStart attemptStart;

	@Autowired
	private Proctor proctor;

	@Autowired
	private Sittings sittings;

	@Autowired
	private ClosingTime closingTime;

	@Autowired
	private MeterRegistry registry;

	@BeforeEach
	void publishTenItems(@Autowired Flyway flyway, @Autowired Publisher publisher) {
		flyway.clean();
		flyway.migrate();
		this.clock.set(Papers.START);
		publisher.publish(SampleItems.edition(TellingItems.ten()));
	}

	@Test
	void countsABeginningOnceThoughItWasClickedTwice() {
		double before = attempts("started");
		start(Setups.exam(4));
		start(Setups.exam(4));
		assertThat(attempts("started")).isEqualTo(before + 1);
	}

	@Test
	void countsEachEndOnce() {
		double submitted = attempts("submitted");
		double abandoned = attempts("abandoned");
		double timedOut = attempts("timed_out");
		AttemptId first = start(Setups.exam(4));
		this.proctor.submit(this.learner, first);
		this.proctor.submit(this.learner, first);
		this.proctor.abandon(this.learner, start(Setups.exam(4)));
		AttemptId third = start(Setups.exam(4));
		this.clock.step(Duration.ofHours(1));
		this.sittings.find(this.learner, third);
		this.closingTime.sweep();
		start(Setups.exam(4));
		this.clock.step(Duration.ofHours(1));
		this.closingTime.sweep();
		assertThat(attempts("submitted")).isEqualTo(submitted + 1);
		assertThat(attempts("abandoned")).isEqualTo(abandoned + 1);
		assertThat(attempts("timed_out")).isEqualTo(timedOut + 2);
	}

	@Test
	void countsWhatBecameOfAnswers() {
		double taken = saves("taken");
		double outdated = saves("outdated");
		double late = saves("late");
		AttemptId id = start(Setups.exam(4));
		save(id, 2);
		save(id, 1);
		this.clock.step(Duration.ofHours(1));
		save(id, 3);
		assertThat(saves("taken")).isEqualTo(taken + 1);
		assertThat(saves("outdated")).isEqualTo(outdated + 1);
		assertThat(saves("late")).isEqualTo(late + 1);
	}

	private AttemptId start(QuizSetup setup) {
		return ((Started) this.attemptStart.start(this.learner, setup)).id();
	}

	private void save(AttemptId id, long sequence) {
		this.proctor.save(this.learner, id, new Answer(1, Set.of(1), false, sequence, Duration.ofSeconds(1)));
	}

	private double attempts(String state) {
		return this.registry.get("djangoprep.quiz.attempts").tag("state", state).counter().count();
	}

	private double saves(String outcome) {
		return this.registry.get("djangoprep.quiz.saves").tag("outcome", outcome).counter().count();
	}

}

package dev.djangoprep.quiz.attempt;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import dev.djangoprep.catalog.Publisher;
import dev.djangoprep.catalog.SampleItems;
import dev.djangoprep.learner.LearnerId;
import dev.djangoprep.quiz.attempt.SaveResult.Ended;
import dev.djangoprep.quiz.attempt.SaveResult.Outdated;
import dev.djangoprep.quiz.attempt.SaveResult.Saved;
import dev.djangoprep.quiz.attempt.StartResult.Started;
import dev.djangoprep.quiz.attempt.StartResult.TooManyStarts;
import dev.djangoprep.quiz.paper.QuizSetup;
import dev.djangoprep.quiz.paper.Setups;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Several at once on one attempt: nothing acknowledged is lost, and everybody is told the
 * truth.
 */
@QuizTest
class ConcurrencyTests {

	private static final int THREADS = 8;

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
	private Results results;

	@Autowired
	private History history;

	@Autowired
	private LearnerRecords records;

	@Autowired
	private ClosingTime closingTime;

	@BeforeEach
	void publishItems(@Autowired Flyway flyway, @Autowired Publisher publisher) {
		flyway.clean();
		flyway.migrate();
		publisher.publish(SampleItems.edition(TellingItems.ten()));
		this.clock.set(Papers.START);
	}

	@Test
	void savesDifferentQuestionsAtOnce() throws Exception {
		AttemptId id = start(Setups.exam(THREADS));
		List<SaveResult> saved = atOnce((thread) -> save(id, numbered(thread + 1, 1, thread % 4 + 1)));
		assertThat(saved).allSatisfy((result) -> assertThat(result).isInstanceOf(Saved.class));
		assertThat(sitting(id).items()).extracting(AskedItem::saved)
			.isEqualTo(saved.stream().map(SaveResult::saved).toList());
	}

	@RepeatedTest(5)
	void keepsTheNewestOfAnswersToOneQuestionWhateverOrderTheyComeIn() throws Exception {
		AttemptId id = start(Setups.exam(2));
		List<SaveResult> results = atOnce((thread) -> save(id, numbered(1, thread + 1, thread % 4 + 1)));
		assertThat(sitting(id).items().get(0).saved().sequence()).isEqualTo(THREADS);
		assertThat(sitting(id).items().get(0).saved().options()).containsExactly((THREADS - 1) % 4 + 1);
		for (int thread = 0; thread < THREADS; thread++) {
			SaveResult result = results.get(thread);
			if (result instanceof Outdated) {
				assertThat(result.saved().sequence()).isGreaterThan(thread + 1);
			}
			else {
				assertThat(result).isInstanceOf(Saved.class);
				assertThat(result.saved().sequence()).isEqualTo(thread + 1);
			}
		}
	}

	@Test
	void letsOneOfTwoTabsWinAndTellsTheOther() throws Exception {
		AttemptId id = start(Setups.exam(2));
		List<SaveResult> results = atOnce((thread) -> save(id, numbered(1, 7, thread % 4 + 1)));
		SavedAnswer kept = sitting(id).items().get(0).saved();
		assertThat(results).allSatisfy((result) -> assertThat(result.saved()).isEqualTo(kept));
		assertThat(results).filteredOn(Saved.class::isInstance).hasSize(THREADS / 4);
	}

	/** Whatever was acknowledged is in the mark, and what was not is not. */
	@RepeatedTest(10)
	void marksExactlyWhatWasAcknowledgedWhenHandedInMeanwhile() throws Exception {
		AttemptId id = start(Setups.exam(THREADS - 1));
		List<AskedItem> items = sitting(id).items();
		List<Object> told = atOnce((thread) -> (thread == 0) ? this.proctor.submit(this.learner, id).orElseThrow()
				: save(id, TellingItems.right(items.get(thread - 1))));
		long acknowledged = told.stream().filter(Saved.class::isInstance).count();
		assertThat(told.stream().filter(Ended.class::isInstance).count()).isEqualTo(THREADS - 1 - acknowledged);
		Result result = this.results.find(this.learner, id).orElseThrow();
		assertThat(result.tally().right()).isEqualTo((int) acknowledged);
		assertThat(result.items()).allSatisfy(
				(item) -> assertThat(item.saved().answered()).isEqualTo(told.get(item.place()) instanceof Saved));
	}

	@Test
	void endsOnceHoweverManyHandIn() throws Exception {
		AttemptId id = start(Setups.exam(4));
		List<AttemptEnd> ends = atOnce((thread) -> {
			this.clock.step(Duration.ofSeconds(1));
			return ((thread % 2 == 0) ? this.proctor.submit(this.learner, id) : this.proctor.abandon(this.learner, id))
				.orElseThrow();
		});
		assertThat(ends).containsOnly(ends.get(0));
	}

	@Test
	void sweepsFromSeveralProcessesAtOnce() throws Exception {
		List<AttemptId> ids = IntStream.rangeClosed(1, 5).mapToObj((number) -> start(Setups.exam(number))).toList();
		this.clock.step(Duration.ofHours(1));
		atOnce((thread) -> {
			this.closingTime.sweep();
			return thread;
		});
		assertThat(ids).map((id) -> this.results.find(this.learner, id).orElseThrow().duration())
			.containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(3), Duration.ofMinutes(4),
					Duration.ofMinutes(5));
	}

	@RepeatedTest(5)
	void startsNoMoreThanAllowedHoweverManyAskAtOnce() throws Exception {
		List<StartResult> results = new ArrayList<>();
		results.addAll(atOnce((thread) -> this.attemptStart.start(this.learner, Setups.exam(thread + 1))));
		results.addAll(atOnce((thread) -> this.attemptStart.start(this.learner, Setups.untimed(thread + 1))));
		assertThat(results).filteredOn(Started.class::isInstance).hasSize(10);
		assertThat(results).filteredOn(TooManyStarts.class::isInstance).hasSize(2 * THREADS - 10);
		assertThat(this.history.attempts(this.learner, 0)).extracting(PastAttempt::number)
			.containsExactly(10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
	}

	@RepeatedTest(5)
	void startsOnceHoweverOftenOneClicks() throws Exception {
		List<StartResult> results = atOnce((thread) -> this.attemptStart.start(this.learner, Setups.exam(3)));
		assertThat(results).hasOnlyElementsOfType(Started.class).containsOnly(results.get(0));
	}

	@Test
	void checksOnceHoweverManyAsk() throws Exception {
		AttemptId id = start(Setups.practice(2));
		List<CheckResult> results = atOnce(
				(thread) -> this.proctor.check(this.learner, id, TellingItems.answer(1, Set.of(thread % 4 + 1)))
					.orElseThrow());
		assertThat(results).containsOnly(results.get(0));
	}

	@RepeatedTest(5)
	void leavesNothingOfALearnerWhoIsForgottenWhileAnswering() throws Exception {
		AttemptId id = start(Setups.exam(THREADS));
		atOnce((thread) -> (thread == 0) ? this.records.forget(this.learner)
				: this.proctor.save(this.learner, id, numbered(thread, 1, 1)));
		assertThat(this.sittings.find(this.learner, id)).isEmpty();
		assertThat(this.records.forget(this.learner)).isZero();
	}

	/**
	 * Has every thread do it at the same time; the results are in the order of the
	 * threads.
	 */
	private <T> List<T> atOnce(Job<T> job) throws Exception {
		CyclicBarrier start = new CyclicBarrier(THREADS);
		List<Callable<T>> jobs = new ArrayList<>();
		for (int number = 0; number < THREADS; number++) {
			int thread = number;
			jobs.add(() -> {
				start.await(30, TimeUnit.SECONDS);
				return job.run(thread);
			});
		}
		ExecutorService threads = Executors.newFixedThreadPool(THREADS);
		try {
			List<T> results = new ArrayList<>();
			for (Future<T> future : threads.invokeAll(jobs, 60, TimeUnit.SECONDS)) {
				results.add(future.get());
			}
			return results;
		}
		finally {
			threads.shutdownNow();
		}
	}

	private SaveResult save(AttemptId id, Answer answer) {
		return this.proctor.save(this.learner, id, answer).orElseThrow();
	}

	private AttemptId start(QuizSetup setup) {
		return ((Started) this.attemptStart.start(this.learner, setup)).id();
	}

	private Sitting sitting(AttemptId id) {
		return this.sittings.find(this.learner, id).orElseThrow();
	}

	private static Answer numbered(int place, long sequence, int option) {
		return new Answer(place, Set.of(option), false, sequence, null);
	}

	private interface Job<T> {

		T run(int thread) throws Exception;

	}

}

package dev.djangoprep.quiz.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.djangoprep.catalog.Publisher;
import dev.djangoprep.catalog.SampleItems;
import dev.djangoprep.learner.LearnerId;
import dev.djangoprep.quiz.attempt.SaveResult.Saved;
import dev.djangoprep.quiz.attempt.StartResult.Started;
import dev.djangoprep.quiz.paper.Setups;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever a learner, a network and a clock do in whatever order, an attempt ends as a
 * simple model of it does.
 */
@QuizTest
class ModelTests {

	private static final int RUNS = 60;

	private static final int STEPS = 30;

	private static final int QUESTIONS = 5;

	private static final Instant DEADLINE = Papers.START.plusSeconds(QUESTIONS * 60);

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
	private LearnerRecords records;

	@Autowired
	private ClosingTime closingTime;

	@BeforeEach
	void publishItems(@Autowired Flyway flyway, @Autowired Publisher publisher) {
		flyway.clean();
		flyway.migrate();
		publisher.publish(SampleItems.edition(TellingItems.ten()));
	}

	@Test
	void endsAsTheModelDoes() {
		for (int seed = 0; seed < RUNS; seed++) {
			this.clock.set(Papers.START);
			this.records.forget(this.learner);
			AttemptId id = ((Started) this.attemptStart.start(this.learner, Setups.exam(QUESTIONS))).id();
			Random random = new Random(31L * seed);
			Model model = new Model(sitting(id).items());
			for (int step = 0; step < STEPS; step++) {
				doSomething(random, id, model);
			}
			this.clock.set(DEADLINE.plusSeconds(60));
			this.closingTime.sweep();
			model.endIfOver(this.clock.instant());
			assertEqual(this.results.find(this.learner, id).orElseThrow(), model, seed);
		}
	}

	private void doSomething(Random random, AttemptId id, Model model) {
		Instant now = this.clock.instant();
		switch (random.nextInt(24)) {
			case 0 -> assertThat(this.proctor.submit(this.learner, id)).contains(model.submit(now));
			case 1, 2 -> this.closingTime.sweep();
			case 3, 4, 5 -> assertShown(sitting(id), model, now);
			case 6, 7, 8, 9 -> this.clock.step(Duration.ofMillis(random.nextInt(30_000)));
			// To the very edges of the deadline.
			case 10 -> this.clock.set(max(now, DEADLINE.plusMillis(random.nextInt(-1, 2))));
			case 11 -> this.clock.set(max(now, DEADLINE.plus(Papers.GRACE).plusMillis(random.nextInt(-1, 2))));
			default -> {
				Answer answer = answer(random, model);
				SaveResult result = this.proctor.save(this.learner, id, answer).orElseThrow();
				assertThat(result instanceof Saved).isEqualTo(model.save(answer, now));
				assertThat(result.saved().options()).isEqualTo(model.options(answer.place()));
			}
		}
	}

	/** New, late, repeated and unnumbered packets. */
	private static Answer answer(Random random, Model model) {
		int place = 1 + random.nextInt(QUESTIONS);
		if (random.nextInt(6) == 0 && model.newest.containsKey(place)) {
			return model.newest.get(place);
		}
		int most = model.items.get(place - 1).selectMany() ? 4 : 1;
		Set<Integer> options = random.ints(random.nextInt(most + 1), 1, 5).boxed().collect(Collectors.toSet());
		Long sequence = (random.nextInt(4) == 0) ? null : 1L + random.nextInt(8);
		Duration spent = random.nextBoolean() ? Duration.ofMillis(random.nextInt(100_000)) : null;
		return new Answer(place, options, random.nextBoolean(), sequence, spent);
	}

	private static void assertShown(Sitting sitting, Model model, Instant now) {
		model.endIfOver(now);
		assertThat(sitting.state()).isEqualTo(model.state);
		assertThat(sitting.items())
			.allSatisfy((item) -> assertThat(item.saved().options()).isEqualTo(model.options(item.place())));
	}

	private static void assertEqual(Result result, Model model, int seed) {
		assertThat(result.score()).as("seed %d", seed).isEqualTo(new Score(model.sixtieths(), QUESTIONS));
		assertThat(result.state()).as("seed %d", seed).isEqualTo(model.state);
		assertThat(result.endedAt()).as("seed %d", seed).isEqualTo(model.endedAt);
		assertThat(result.items()).as("seed %d", seed)
			.allSatisfy((item) -> assertThat(item.saved().options()).isEqualTo(model.options(item.place())))
			.allSatisfy((item) -> assertThat(item.saved().flagged()).isEqualTo(model.flagged(item.place())));
		Duration spent = result.items()
			.stream()
			.map((item) -> item.saved().spent())
			.reduce(Duration.ZERO, Duration::plus);
		assertThat(spent).as("seed %d", seed).isLessThanOrEqualTo(result.duration());
	}

	private static Instant max(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

	private Sitting sitting(AttemptId id) {
		return this.sittings.find(this.learner, id).orElseThrow();
	}

	/** An attempt as one would explain it. */
	private static final class Model {

		private final List<AskedItem> items;

		private final Map<Integer, Answer> newest = new HashMap<>();

		private final Map<Integer, Long> sequences = new HashMap<>();

		private AttemptState state = AttemptState.IN_PROGRESS;

		private Instant endedAt = Instant.MAX;

		Model(List<AskedItem> items) {
			this.items = items;
		}

		boolean save(Answer answer, Instant now) {
			endIfOver(now);
			if (this.state != AttemptState.IN_PROGRESS) {
				return false;
			}
			long known = this.sequences.getOrDefault(answer.place(), 0L);
			long sequence = (answer.sequence() != null) ? answer.sequence() : known + 1;
			if (sequence > known) {
				this.sequences.put(answer.place(), sequence);
				this.newest.put(answer.place(), answer);
				return true;
			}
			return sequence == known && answer.options().equals(options(answer.place()))
					&& answer.flagged() == flagged(answer.place());
		}

		AttemptEnd submit(Instant now) {
			endIfOver(now);
			if (this.state == AttemptState.IN_PROGRESS) {
				this.state = AttemptState.SUBMITTED;
				this.endedAt = now.isAfter(DEADLINE) ? DEADLINE : now;
			}
			return new AttemptEnd(this.state, this.endedAt);
		}

		void endIfOver(Instant now) {
			if (this.state == AttemptState.IN_PROGRESS && now.isAfter(DEADLINE.plus(Papers.GRACE))) {
				this.state = AttemptState.TIMED_OUT;
				this.endedAt = DEADLINE;
			}
		}

		Set<Integer> options(int place) {
			return this.newest.containsKey(place) ? this.newest.get(place).options() : Set.of();
		}

		boolean flagged(int place) {
			return this.newest.containsKey(place) && this.newest.get(place).flagged();
		}

		int sixtieths() {
			return IntStream.rangeClosed(1, this.items.size()).map(this::sixtieths).sum();
		}

		private int sixtieths(int place) {
			Set<Integer> keys = TellingItems.keys(this.items.get(place - 1));
			int points = options(place).stream().mapToInt((option) -> keys.contains(option) ? 1 : -1).sum();
			return 60 * Math.max(0, points) / keys.size();
		}

	}

}

package dev.djangoprep.quiz.attempt;

import java.time.Duration;
import java.util.Set;

import dev.djangoprep.catalog.Publisher;
import dev.djangoprep.catalog.SampleItems;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.learner.LearnerId;
import dev.djangoprep.quiz.paper.Setups;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What is kept of a learner's quizzes: shown, handed out and deleted, on a database. */
@QuizTest
class LookBackTests {

	private final LearnerId other = LearnerId.random();

	@Autowired
	private Taker taker;

	@Autowired
	private SteppedClock clock;

	@Autowired
	private Publisher publisher;

	@Autowired
	private AttemptStart attemptStart;

	@Autowired
	private Proctor proctor;

	@Autowired
	private History history;

	@Autowired
	private LearnerRecords records;

	@Autowired
	private JdbcClient database;

	private LearnerId learner;

	@BeforeEach
	void publishTenItems(@Autowired Flyway flyway) {
		flyway.clean();
		flyway.migrate();
		this.learner = this.taker.learner();
		this.clock.set(Papers.START);
		this.publisher.publish(SampleItems.edition(TellingItems.ten()));
	}

	@Test
	void looksBackNewestFirst() {
		AttemptId first = this.taker.submittedId(this.taker.start(Setups.exam(10)), 10);
		this.proctor.abandon(this.learner, this.taker.start(Setups.exam(10)));
		AttemptId timed = this.taker.start(Setups.exam(10));
		this.clock.step(Duration.ofHours(1));
		AttemptId open = this.taker.start(Setups.practice(2));
		assertThat(this.history.attempts(this.learner, 0)).extracting(PastAttempt::number).containsExactly(4, 3, 2, 1);
		assertThat(this.history.attempts(this.learner, 0)).extracting(PastAttempt::state)
			.containsExactly(AttemptState.IN_PROGRESS, AttemptState.TIMED_OUT, AttemptState.ABANDONED,
					AttemptState.SUBMITTED);
		assertThat(this.history.attempts(this.learner, 1)).isEmpty();
		assertThat(this.history.unfinished(this.learner)).map(PastAttempt::id).contains(open);
		assertThat(this.history.trend(this.learner)).extracting(PastAttempt::id).containsExactly(first, timed);
		assertThat(this.history.trend(this.learner).get(0)).satisfies((attempt) -> {
			assertThat(attempt.topics()).containsExactly(new Slug("forms"), new Slug("orm"));
			assertThat(attempt.score()).hasValueSatisfying((score) -> assertThat(score.questions()).isEqualTo(10));
		});
	}

	@Test
	void pagesTheLookBack() {
		for (int number = 1; number <= 21; number++) {
			this.clock.step(Duration.ofMinutes(1));
			this.taker.start(Setups.exam(1));
		}
		assertThat(this.history.attempts(this.learner, 0)).hasSize(20);
		assertThat(this.history.attempts(this.learner, 1)).singleElement()
			.satisfies((attempt) -> assertThat(attempt.number()).isEqualTo(1));
	}

	@Test
	void boundsThePagesOfTheLookBack() {
		this.taker.start(Setups.exam(1));
		assertThat(this.history.attempts(this.learner, Integer.MIN_VALUE)).hasSize(1);
		assertThat(this.history.attempts(this.learner, Integer.MAX_VALUE)).isEmpty();
	}

	@Test
	void findsTheWeakestTopicsAmongThoseWithEnoughAnswers() {
		assertThat(this.history.weakestTopics(this.learner)).isEmpty();
		AttemptId id = this.taker.start(Setups.exam(10));
		for (AskedItem item : this.taker.sitting(id).items()) {
			this.taker.save(id,
					item.topic().value().equals("orm") ? TellingItems.wrong(item) : TellingItems.right(item));
		}
		assertThat(this.history.weakestTopics(this.learner)).isEmpty();
		this.proctor.submit(this.learner, id);
		assertThat(this.history.weakestTopics(this.learner))
			.containsExactly(new TopicStrength(new Slug("orm"), new Score(0, 5), 5));
	}

	@Test
	void countsNothingThatWasGivenUp() {
		AttemptId id = this.taker.start(Setups.exam(10));
		this.taker.answerRight(id, 10);
		this.proctor.abandon(this.learner, id);
		assertThat(this.history.trend(this.learner)).isEmpty();
		assertThat(this.history.weakestTopics(this.learner)).isEmpty();
		assertThat(this.taker.result(id).state()).isEqualTo(AttemptState.ABANDONED);
	}

	@Test
	void forgetsALearnerAndNobodyElse() {
		AttemptId id = this.taker.start(Setups.exam(4));
		this.taker.save(id, answer(1, 2));
		this.taker.submittedId(this.taker.start(Setups.exam(4)), 2);
		this.attemptStart.start(this.other, Setups.exam(3));
		assertThat(this.records.forget(this.learner)).isEqualTo(2);
		assertThat(rows("attempt")).isEqualTo(1);
		assertThat(rows("attempt_item")).isEqualTo(3);
		assertThat(this.proctor.save(this.learner, id, answer(1, 2))).isEmpty();
		assertThat(this.history.attempts(this.learner, 0)).isEmpty();
	}

	@Test
	void exportsEverythingButKeysThatMayNotBeTold() {
		AttemptId done = this.taker.submittedId(this.taker.start(Setups.exam(4)), 3);
		AttemptId open = this.taker.start(Setups.exam(4));
		this.taker.save(open, answer(1, 2));
		LearnerExport export = this.records.export(this.learner);
		assertThat(export.attempts()).extracting(LearnerExport.ExportedAttempt::id)
			.containsExactly(done.toString(), open.toString());
		assertThat(export.attempts().get(0).answers()).hasSize(4)
			.allSatisfy((answer) -> assertThat(answer.item()).isNotNull())
			.allSatisfy((answer) -> assertThat(answer.keys()).isNotEmpty());
		assertThat(export.attempts().get(1).points()).isNull();
		assertThat(export.attempts().get(1).answers()).hasSize(4)
			.allSatisfy((answer) -> assertThat(answer.item()).isNull())
			.allSatisfy((answer) -> assertThat(answer.keys()).isEmpty())
			.allSatisfy((answer) -> assertThat(answer.points()).isNull())
			.first()
			.satisfies((answer) -> assertThat(answer.chosen()).containsExactly(2));
	}

	private int rows(String table) {
		return this.database.sql("select count(*) from " + table).query(Integer.class).single();
	}

	private static Answer answer(int place, Integer option) {
		return TellingItems.answer(place, Set.of(option));
	}

}

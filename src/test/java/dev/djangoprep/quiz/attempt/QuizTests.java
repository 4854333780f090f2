package dev.djangoprep.quiz.attempt;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Publisher;
import dev.djangoprep.catalog.QuizItemDraft;
import dev.djangoprep.catalog.SampleItems;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.learner.LearnerId;
import dev.djangoprep.quiz.attempt.CheckResult.Checked;
import dev.djangoprep.quiz.attempt.ReviewedItem.ReviewedOption;
import dev.djangoprep.quiz.attempt.SaveResult.Ended;
import dev.djangoprep.quiz.attempt.StartResult.NothingToAsk;
import dev.djangoprep.quiz.attempt.StartResult.Started;
import dev.djangoprep.quiz.attempt.StartResult.TooManyStarts;
import dev.djangoprep.quiz.paper.Mode;
import dev.djangoprep.quiz.paper.QuizSetup;
import dev.djangoprep.quiz.paper.Setups;
import dev.djangoprep.quiz.paper.Stretch;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A quiz from the start to its result, on a database. */
@QuizTest
class QuizTests {

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
	private Sittings sittings;

	@Autowired
	private Results results;

	@Autowired
	private History history;

	@Autowired
	private LearnerRecords records;

	@Autowired
	private ClosingTime closingTime;

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
	void asksWhatTheSetupSaysWithoutKeys() {
		Sitting sitting = this.taker.sitting(this.taker.start(Setups.exam(4)));
		assertThat(sitting.items()).hasSize(4);
		assertThat(sitting.state()).isEqualTo(AttemptState.IN_PROGRESS);
		assertThat(sitting.remaining()).contains(Duration.ofMinutes(4));
		AskedItem first = sitting.item(1).orElseThrow();
		assertThat(first.optionsHtml()).hasSize(4);
		assertThat(first.topicTitle()).startsWith("Topic ");
		assertThat(first.saved().answered()).isFalse();
		assertThat(sitting.toString()).doesNotContain("reason");
		assertThat(sitting.item(0)).isEmpty();
		assertThat(sitting.item(5)).isEmpty();
	}

	@Test
	void showsOptionsInTheSameOrderEveryTime() {
		AttemptId id = this.taker.start(Setups.exam(10));
		assertThat(this.taker.sitting(id).items()).isEqualTo(this.taker.sitting(id).items());
	}

	@Test
	void offersWhatThereIs() {
		assertThat(this.attemptStart.start(this.learner, Setups.exam(50))).isInstanceOfSatisfying(Started.class,
				(started) -> assertThat(started.questions()).isEqualTo(10));
		QuizSetup nothing = Setups.exam(5).retrying(Set.of(new Slug("gone")));
		assertThat(this.attemptStart.start(this.learner, nothing)).isInstanceOf(NothingToAsk.class);
	}

	@Test
	void remembersTheSetup() {
		QuizSetup setup = new QuizSetup(Set.of(new Slug("orm"), new Slug("forms")),
				Set.of(Level.BEGINNER, Level.EXPERT), new Slug("about-orm-1-a"), Set.of(), 5, Mode.EXAM,
				Duration.ofSeconds(90), Stretch.QUARTER_MORE);
		Sitting sitting = this.taker.sitting(this.taker.start(setup));
		assertThat(sitting.setup()).isEqualTo(setup);
		assertThat(sitting.items()).singleElement()
			.satisfies((item) -> assertThat(TellingItems.slug(item)).isEqualTo(new Slug("orm-1-a")));
		assertThat(sitting.remaining()).contains(Duration.ofMillis(112_500));
	}

	@Test
	void remembersAnswers() {
		AttemptId id = this.taker.start(Setups.exam(4));
		this.clock.step(Duration.ofSeconds(20));
		this.taker.save(id, new Answer(2, Set.of(3), true, 1L, Duration.ofSeconds(9)));
		SavedAnswer saved = this.taker.sitting(id).item(2).orElseThrow().saved();
		assertThat(saved)
			.isEqualTo(new SavedAnswer(2, Set.of(3), true, false, 1, this.clock.instant(), Duration.ofSeconds(9)));
		assertThat(this.taker.sitting(id).answered()).isEqualTo(1);
		assertThat(this.taker.sitting(id).flagged()).isEqualTo(1);
	}

	@Test
	void marksAndExplainsAfterTheEnd() {
		AttemptId id = this.taker.start(Setups.exam(10));
		assertThat(this.results.find(this.learner, id)).isEmpty();
		int right = this.taker.answerRight(id, 6);
		this.clock.step(Duration.ofMinutes(2));
		assertThat(this.proctor.submit(this.learner, id))
			.contains(new AttemptEnd(AttemptState.SUBMITTED, Papers.START.plus(Duration.ofMinutes(2))));
		Result result = this.results.find(this.learner, id).orElseThrow();
		assertThat(result.score().points()).isEqualTo(String.valueOf(right));
		assertThat(result.duration()).hasMinutes(2);
		assertThat(result.tally()).isEqualTo(new Tally(result.score(), right, 0, 0, 10 - right));
		assertThat(result.topics()).extracting(Result.TopicTally::title).containsExactly("Topic forms", "Topic orm");
		assertThat(result.topics()).allSatisfy((topic) -> assertThat(topic.tally().asked()).isEqualTo(5));
		assertThat(result.levels()).singleElement()
			.satisfies((level) -> assertThat(level.level()).isEqualTo(Level.BEGINNER));
		assertThat(result.missed()).hasSize(10 - right);
		ReviewedItem first = result.items().get(0);
		assertThat(first.verdict()).isEqualTo(Verdict.RIGHT);
		assertThat(first.options()).filteredOn(ReviewedOption::key)
			.allSatisfy((option) -> assertThat(option.chosen()).isTrue())
			.allSatisfy((option) -> assertThat(option.reasonHtml()).startsWith("reason-"));
		assertThat(first.about()).hasValueSatisfying((question) -> assertThat(question.title()).startsWith("Title of"));
	}

	@Test
	void endsOnTheNextLookOnceItsTimeIsOver() {
		AttemptId id = this.taker.start(Setups.exam(4));
		int right = this.taker.answerRight(id, 2);
		this.clock.step(Duration.ofMinutes(4).plusSeconds(4));
		assertThat(this.taker.sitting(id).state()).isEqualTo(AttemptState.TIMED_OUT);
		Result result = this.results.find(this.learner, id).orElseThrow();
		assertThat(result.endedAt()).isEqualTo(Papers.START.plus(Duration.ofMinutes(4)));
		assertThat(result.score().points()).isEqualTo(String.valueOf(right));
		assertThat(states()).containsExactly("TIMED_OUT");
	}

	@Test
	void endsByTheSweepThoughNobodyLooks() {
		AttemptId id = this.taker.start(Setups.exam(4));
		this.taker.start(Setups.practice(4));
		this.clock.set(Papers.START.plusSeconds(240).plus(Papers.GRACE));
		this.closingTime.sweep();
		assertThat(states()).containsOnly("IN_PROGRESS");
		this.clock.step(Duration.ofMillis(1));
		this.closingTime.sweep();
		assertThat(states()).containsExactlyInAnyOrder("TIMED_OUT", "IN_PROGRESS");
		this.closingTime.sweep();
		assertThat(this.results.find(this.learner, id).orElseThrow().endedAt())
			.isEqualTo(Papers.START.plusSeconds(240));
	}

	@Test
	void givesUpUntimedAttemptsThatNobodyTouchedForAMonth() {
		this.taker.start(Setups.practice(4));
		this.clock.step(Duration.ofDays(30));
		this.closingTime.sweep();
		assertThat(states()).containsExactly("IN_PROGRESS");
		this.clock.step(Duration.ofMillis(1));
		this.closingTime.sweep();
		assertThat(states()).containsExactly("ABANDONED");
	}

	@Test
	void refusesALateAnswerAndKeepsTheAttemptEnded() {
		AttemptId id = this.taker.start(Setups.exam(4));
		this.taker.save(id, answer(1, 2));
		this.clock.step(Duration.ofMinutes(5));
		assertThat(this.proctor.save(this.learner, id, answer(1, 3)))
			.hasValueSatisfying((result) -> assertThat(result).isInstanceOf(Ended.class)
				.satisfies((ended) -> assertThat(ended.saved().options()).containsExactly(2)));
		assertThat(states()).containsExactly("TIMED_OUT");
	}

	@Test
	void keepsAttemptsFromOthers() {
		AttemptId id = this.taker.start(Setups.practice(4));
		assertThat(this.sittings.find(this.other, id)).isEmpty();
		assertThat(this.proctor.save(this.other, id, answer(1, 2))).isEmpty();
		assertThat(this.proctor.check(this.other, id, answer(1, 2))).isEmpty();
		assertThat(this.proctor.submit(this.other, id)).isEmpty();
		assertThat(this.proctor.abandon(this.other, id)).isEmpty();
		assertThat(this.results.find(this.other, id)).isEmpty();
		assertThat(this.results.item(this.other, id, 1)).isEmpty();
		assertThat(this.results.retry(this.other, id)).isEmpty();
		assertThat(this.history.attempts(this.other, 0)).isEmpty();
		assertThat(this.records.export(this.other).attempts()).isEmpty();
		assertThat(this.records.forget(this.other)).isZero();
		assertThat(states()).containsExactly("IN_PROGRESS");
		assertThat(this.sittings.find(this.learner, AttemptId.random())).isEmpty();
	}

	@Test
	void tellsInPracticeOnlyWhatWasChecked() {
		AttemptId id = this.taker.start(Setups.practice(4));
		assertThat(this.results.item(this.learner, id, 1)).isEmpty();
		CheckResult result = this.proctor.check(this.learner, id, answer(1, 2)).orElseThrow();
		assertThat(result).isInstanceOf(Checked.class);
		assertThat(this.proctor.check(this.learner, id, answer(1, 3))).contains(result);
		assertThat(this.results.item(this.learner, id, 1)).contains(((Checked) result).item());
		assertThat(this.results.item(this.learner, id, 2)).isEmpty();
		assertThat(this.taker.sitting(id).item(1).orElseThrow().saved().checked()).isTrue();
	}

	@Test
	void asksTheVersionThatItBeganWith() {
		AttemptId id = this.taker.start(Setups.exam(10));
		List<AskedItem> before = this.taker.sitting(id).items();
		this.publisher.publish(SampleItems.edition(List.of(TellingItems.draft("orm", 9, "cd"))));
		assertThat(this.taker.sitting(id).items()).isEqualTo(before);
		int right = this.taker.answerRight(id, 10);
		this.proctor.submit(this.learner, id);
		Result result = this.results.find(this.learner, id).orElseThrow();
		assertThat(result.score().points()).isEqualTo(String.valueOf(right));
		assertThat(result.items()).filteredOn((item) -> item.topic().value().equals("forms"))
			.isNotEmpty()
			.allSatisfy((item) -> assertThat(item.about()).isEmpty());
	}

	@Test
	void asksUnseenItemsFirstThenMissedOnes() {
		Result first = this.taker.result(this.taker.submittedId(this.taker.start(Setups.exam(2, "orm")), 1));
		Result second = this.taker.result(this.taker.submittedId(this.taker.start(Setups.exam(3, "orm")), 3));
		assertThat(second.items()).extracting(ReviewedItem::slug)
			.doesNotContainAnyElementsOf(first.items().stream().map(ReviewedItem::slug).toList());
		assertThat(this.taker.sitting(this.taker.start(Setups.exam(1, "orm"))).items()).extracting(TellingItems::slug)
			.containsExactly(first.missed().get(0).slug());
	}

	@Test
	void knowsAnItemAgainInItsNextVersion() {
		this.taker.submittedId(this.taker.start(Setups.exam(5, "orm")), 5);
		List<QuizItemDraft> changed = List.of(
				SampleItems.draft("orm-1-a", "orm", Level.BEGINNER, "about-orm", "Another stem", "b"),
				TellingItems.draft("orm", 9, "a"));
		this.publisher.publish(SampleItems.edition(changed));
		assertThat(this.taker.sitting(this.taker.start(Setups.exam(1, "orm"))).items()).extracting(TellingItems::slug)
			.containsExactly(new Slug("orm-9-a"));
	}

	@Test
	void takesWhatWasLeftOutUnseenForUnseen() {
		AttemptId id = this.taker.start(Setups.exam(5, "orm"));
		AskedItem answered = this.taker.sitting(id).items().get(0);
		this.taker.save(id, TellingItems.wrong(answered));
		this.proctor.submit(this.learner, id);
		assertThat(this.taker.sitting(this.taker.start(Setups.exam(4, "orm"))).items()).extracting(TellingItems::slug)
			.doesNotContain(TellingItems.slug(answered));
	}

	@Test
	void retriesWhatWasMissed() {
		AttemptId id = this.taker.start(Setups.exam(6));
		assertThat(this.results.retry(this.learner, id)).isEmpty();
		this.taker.submittedId(id, 4);
		List<Slug> missed = this.taker.result(id).missed().stream().map(ReviewedItem::slug).toList();
		QuizSetup retry = this.results.retry(this.learner, id).orElseThrow();
		assertThat(retry.items()).hasSize(2).containsExactlyInAnyOrderElementsOf(missed);
		AttemptId second = this.taker.submittedId(this.taker.start(retry), 2);
		assertThat(this.taker.result(second).items()).extracting(ReviewedItem::slug)
			.containsExactlyInAnyOrderElementsOf(missed);
		assertThat(this.results.retry(this.learner, second)).isEmpty();
		assertThat(this.taker.result(second).setup()).isEqualTo(retry);
	}

	@Test
	void letsNobodyStartMoreThanTenAMinute() {
		for (int number = 1; number <= 10; number++) {
			this.taker.start(Setups.exam(1));
			this.clock.step(Duration.ofSeconds(5));
		}
		assertThat(this.attemptStart.start(this.learner, Setups.exam(1)))
			.isEqualTo(new TooManyStarts(Duration.ofSeconds(10)));
		assertThat(this.history.attempts(this.learner, 0)).hasSize(10);
		assertThat(this.attemptStart.start(this.other, Setups.exam(1))).isInstanceOf(Started.class);
		this.clock.step(Duration.ofSeconds(10));
		assertThat(this.attemptStart.start(this.learner, Setups.exam(1))).isInstanceOf(Started.class);
		assertThat(this.attemptStart.start(this.learner, Setups.exam(2))).isInstanceOf(TooManyStarts.class);
	}

	@Test
	void takesTheSameStartAgainForADoubleClickOnly() {
		AttemptId first = this.taker.start(Setups.exam(2));
		this.clock.step(Duration.ofMillis(1999));
		assertThat(this.taker.start(Setups.exam(2))).isEqualTo(first);
		assertThat(this.taker.start(Setups.exam(3))).isNotEqualTo(first);
		this.clock.step(Duration.ofMillis(1));
		assertThat(this.taker.start(Setups.exam(2))).isNotEqualTo(first);
	}

	@Test
	void startsAnewRightAfterTheFirstAnswer() {
		AttemptId first = this.taker.start(Setups.exam(2));
		this.clock.step(Duration.ofMillis(900));
		this.taker.save(first, answer(1, 2));
		assertThat(this.taker.start(Setups.exam(2))).isNotEqualTo(first);
	}

	private List<String> states() {
		return this.database.sql("select state from attempt").query((row, number) -> row.getString(1)).list();
	}

	private static Answer answer(int place, Integer option) {
		return TellingItems.answer(place, Set.of(option));
	}

}

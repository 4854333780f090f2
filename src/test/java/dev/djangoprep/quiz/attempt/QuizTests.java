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
import dev.djangoprep.quiz.attempt.SaveResult.Saved;
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

/** A quiz from the start to the look back, on a database. */
@QuizTest
class QuizTests {

	private final LearnerId learner = LearnerId.random();

	private final LearnerId other = LearnerId.random();

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

	@BeforeEach
	void publishTenItems(@Autowired Flyway flyway) {
		flyway.clean();
		flyway.migrate();
		this.clock.set(Papers.START);
		this.publisher.publish(SampleItems.edition(TellingItems.ten()));
	}

	@Test
	void asksWhatTheSetupSaysWithoutKeys() {
		Sitting sitting = sitting(start(Setups.exam(4)));
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
		AttemptId id = start(Setups.exam(10));
		assertThat(sitting(id).items()).isEqualTo(sitting(id).items());
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
		Sitting sitting = sitting(start(setup));
		assertThat(sitting.setup()).isEqualTo(setup);
		assertThat(sitting.items()).singleElement()
			.satisfies((item) -> assertThat(TellingItems.slug(item)).isEqualTo(new Slug("orm-1-a")));
		assertThat(sitting.remaining()).contains(Duration.ofMillis(112_500));
	}

	@Test
	void remembersAnswers() {
		AttemptId id = start(Setups.exam(4));
		this.clock.step(Duration.ofSeconds(20));
		save(id, new Answer(2, Set.of(3), true, 1L, Duration.ofSeconds(9)));
		SavedAnswer saved = sitting(id).item(2).orElseThrow().saved();
		assertThat(saved)
			.isEqualTo(new SavedAnswer(2, Set.of(3), true, false, 1, this.clock.instant(), Duration.ofSeconds(9)));
		assertThat(sitting(id).answered()).isEqualTo(1);
		assertThat(sitting(id).flagged()).isEqualTo(1);
	}

	@Test
	void marksAndExplainsAfterTheEnd() {
		AttemptId id = start(Setups.exam(10));
		assertThat(this.results.find(this.learner, id)).isEmpty();
		int right = answerRight(id, 6);
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
		AttemptId id = start(Setups.exam(4));
		int right = answerRight(id, 2);
		this.clock.step(Duration.ofMinutes(4).plusSeconds(4));
		assertThat(sitting(id).state()).isEqualTo(AttemptState.TIMED_OUT);
		Result result = this.results.find(this.learner, id).orElseThrow();
		assertThat(result.endedAt()).isEqualTo(Papers.START.plus(Duration.ofMinutes(4)));
		assertThat(result.score().points()).isEqualTo(String.valueOf(right));
		assertThat(states()).containsExactly("TIMED_OUT");
	}

	@Test
	void endsByTheSweepThoughNobodyLooks() {
		AttemptId id = start(Setups.exam(4));
		start(Setups.practice(4));
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
		start(Setups.practice(4));
		this.clock.step(Duration.ofDays(30));
		this.closingTime.sweep();
		assertThat(states()).containsExactly("IN_PROGRESS");
		this.clock.step(Duration.ofMillis(1));
		this.closingTime.sweep();
		assertThat(states()).containsExactly("ABANDONED");
	}

	@Test
	void refusesALateAnswerAndKeepsTheAttemptEnded() {
		AttemptId id = start(Setups.exam(4));
		save(id, answer(1, 2));
		this.clock.step(Duration.ofMinutes(5));
		assertThat(this.proctor.save(this.learner, id, answer(1, 3)))
			.hasValueSatisfying((result) -> assertThat(result).isInstanceOf(Ended.class)
				.satisfies((ended) -> assertThat(ended.saved().options()).containsExactly(2)));
		assertThat(states()).containsExactly("TIMED_OUT");
	}

	@Test
	void keepsAttemptsFromOthers() {
		AttemptId id = start(Setups.practice(4));
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
		AttemptId id = start(Setups.practice(4));
		assertThat(this.results.item(this.learner, id, 1)).isEmpty();
		CheckResult result = this.proctor.check(this.learner, id, answer(1, 2)).orElseThrow();
		assertThat(result).isInstanceOf(Checked.class);
		assertThat(this.proctor.check(this.learner, id, answer(1, 3))).contains(result);
		assertThat(this.results.item(this.learner, id, 1)).contains(((Checked) result).item());
		assertThat(this.results.item(this.learner, id, 2)).isEmpty();
		assertThat(sitting(id).item(1).orElseThrow().saved().checked()).isTrue();
	}

	@Test
	void asksTheVersionThatItBeganWith() {
		AttemptId id = start(Setups.exam(10));
		List<AskedItem> before = sitting(id).items();
		this.publisher.publish(SampleItems.edition(List.of(TellingItems.draft("orm", 9, "cd"))));
		assertThat(sitting(id).items()).isEqualTo(before);
		int right = answerRight(id, 10);
		this.proctor.submit(this.learner, id);
		Result result = this.results.find(this.learner, id).orElseThrow();
		assertThat(result.score().points()).isEqualTo(String.valueOf(right));
		assertThat(result.items()).filteredOn((item) -> item.topic().value().equals("forms"))
			.isNotEmpty()
			.allSatisfy((item) -> assertThat(item.about()).isEmpty());
	}

	@Test
	void asksUnseenItemsFirstThenMissedOnes() {
		Result first = result(submittedId(start(Setups.exam(2, "orm")), 1));
		Result second = result(submittedId(start(Setups.exam(3, "orm")), 3));
		assertThat(second.items()).extracting(ReviewedItem::slug)
			.doesNotContainAnyElementsOf(first.items().stream().map(ReviewedItem::slug).toList());
		assertThat(sitting(start(Setups.exam(1, "orm"))).items()).extracting(TellingItems::slug)
			.containsExactly(first.missed().get(0).slug());
	}

	@Test
	void knowsAnItemAgainInItsNextVersion() {
		submittedId(start(Setups.exam(5, "orm")), 5);
		List<QuizItemDraft> changed = List.of(
				SampleItems.draft("orm-1-a", "orm", Level.BEGINNER, "about-orm", "Another stem", "b"),
				TellingItems.draft("orm", 9, "a"));
		this.publisher.publish(SampleItems.edition(changed));
		assertThat(sitting(start(Setups.exam(1, "orm"))).items()).extracting(TellingItems::slug)
			.containsExactly(new Slug("orm-9-a"));
	}

	@Test
	void takesWhatWasLeftOutUnseenForUnseen() {
		AttemptId id = start(Setups.exam(5, "orm"));
		AskedItem answered = sitting(id).items().get(0);
		save(id, TellingItems.wrong(answered));
		this.proctor.submit(this.learner, id);
		assertThat(sitting(start(Setups.exam(4, "orm"))).items()).extracting(TellingItems::slug)
			.doesNotContain(TellingItems.slug(answered));
	}

	@Test
	void retriesWhatWasMissed() {
		AttemptId id = start(Setups.exam(6));
		assertThat(this.results.retry(this.learner, id)).isEmpty();
		submittedId(id, 4);
		List<Slug> missed = result(id).missed().stream().map(ReviewedItem::slug).toList();
		QuizSetup retry = this.results.retry(this.learner, id).orElseThrow();
		assertThat(retry.items()).hasSize(2).containsExactlyInAnyOrderElementsOf(missed);
		AttemptId second = submittedId(start(retry), 2);
		assertThat(result(second).items()).extracting(ReviewedItem::slug).containsExactlyInAnyOrderElementsOf(missed);
		assertThat(this.results.retry(this.learner, second)).isEmpty();
		assertThat(result(second).setup()).isEqualTo(retry);
	}

	@Test
	void letsNobodyStartMoreThanTenAMinute() {
		for (int number = 1; number <= 10; number++) {
			start(Setups.exam(1));
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
		AttemptId first = start(Setups.exam(2));
		this.clock.step(Duration.ofMillis(1999));
		assertThat(start(Setups.exam(2))).isEqualTo(first);
		assertThat(start(Setups.exam(3))).isNotEqualTo(first);
		this.clock.step(Duration.ofMillis(1));
		assertThat(start(Setups.exam(2))).isNotEqualTo(first);
	}

	@Test
	void startsAnewRightAfterTheFirstAnswer() {
		AttemptId first = start(Setups.exam(2));
		this.clock.step(Duration.ofMillis(900));
		save(first, answer(1, 2));
		assertThat(start(Setups.exam(2))).isNotEqualTo(first);
	}

	@Test
	void looksBackNewestFirst() {
		AttemptId first = submittedId(start(Setups.exam(10)), 10);
		this.proctor.abandon(this.learner, start(Setups.exam(10)));
		AttemptId timed = start(Setups.exam(10));
		this.clock.step(Duration.ofHours(1));
		AttemptId open = start(Setups.practice(2));
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
			start(Setups.exam(1));
		}
		assertThat(this.history.attempts(this.learner, 0)).hasSize(20);
		assertThat(this.history.attempts(this.learner, 1)).singleElement()
			.satisfies((attempt) -> assertThat(attempt.number()).isEqualTo(1));
	}

	@Test
	void boundsThePagesOfTheLookBack() {
		start(Setups.exam(1));
		assertThat(this.history.attempts(this.learner, Integer.MIN_VALUE)).hasSize(1);
		assertThat(this.history.attempts(this.learner, Integer.MAX_VALUE)).isEmpty();
	}

	@Test
	void findsTheWeakestTopicsAmongThoseWithEnoughAnswers() {
		assertThat(this.history.weakestTopics(this.learner)).isEmpty();
		AttemptId id = start(Setups.exam(10));
		for (AskedItem item : sitting(id).items()) {
			save(id, item.topic().value().equals("orm") ? TellingItems.wrong(item) : TellingItems.right(item));
		}
		assertThat(this.history.weakestTopics(this.learner)).isEmpty();
		this.proctor.submit(this.learner, id);
		assertThat(this.history.weakestTopics(this.learner))
			.containsExactly(new TopicStrength(new Slug("orm"), new Score(0, 5), 5));
	}

	@Test
	void countsNothingThatWasGivenUp() {
		AttemptId id = start(Setups.exam(10));
		answerRight(id, 10);
		this.proctor.abandon(this.learner, id);
		assertThat(this.history.trend(this.learner)).isEmpty();
		assertThat(this.history.weakestTopics(this.learner)).isEmpty();
		assertThat(result(id).state()).isEqualTo(AttemptState.ABANDONED);
	}

	@Test
	void forgetsALearnerAndNobodyElse() {
		AttemptId id = start(Setups.exam(4));
		save(id, answer(1, 2));
		submittedId(start(Setups.exam(4)), 2);
		this.attemptStart.start(this.other, Setups.exam(3));
		assertThat(this.records.forget(this.learner)).isEqualTo(2);
		assertThat(rows("attempt")).isEqualTo(1);
		assertThat(rows("attempt_item")).isEqualTo(3);
		assertThat(this.proctor.save(this.learner, id, answer(1, 2))).isEmpty();
		assertThat(this.history.attempts(this.learner, 0)).isEmpty();
	}

	@Test
	void exportsEverythingButKeysThatMayNotBeTold() {
		AttemptId done = submittedId(start(Setups.exam(4)), 3);
		AttemptId open = start(Setups.exam(4));
		save(open, answer(1, 2));
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

	private AttemptId start(QuizSetup setup) {
		StartResult result = this.attemptStart.start(this.learner, setup);
		assertThat(result).isInstanceOf(Started.class);
		return ((Started) result).id();
	}

	private Sitting sitting(AttemptId id) {
		return this.sittings.find(this.learner, id).orElseThrow();
	}

	private Result result(AttemptId id) {
		return this.results.find(this.learner, id).orElseThrow();
	}

	private void save(AttemptId id, Answer answer) {
		assertThat(this.proctor.save(this.learner, id, answer)).containsInstanceOf(Saved.class);
	}

	/** Answers the first questions right; returns how many. */
	private int answerRight(AttemptId id, int number) {
		sitting(id).items().stream().limit(number).forEach((item) -> save(id, TellingItems.right(item)));
		return number;
	}

	private AttemptId submittedId(AttemptId id, int right) {
		answerRight(id, right);
		sitting(id).items().stream().skip(right).forEach((item) -> save(id, TellingItems.wrong(item)));
		this.proctor.submit(this.learner, id);
		return id;
	}

	private List<String> states() {
		return this.database.sql("select state from attempt").query((row, number) -> row.getString(1)).list();
	}

	private int rows(String table) {
		return this.database.sql("select count(*) from " + table).query(Integer.class).single();
	}

	private static Answer answer(int place, Integer option) {
		return TellingItems.answer(place, Set.of(option));
	}

}

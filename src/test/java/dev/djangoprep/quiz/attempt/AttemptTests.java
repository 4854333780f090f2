package dev.djangoprep.quiz.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import dev.djangoprep.learner.LearnerId;
import dev.djangoprep.quiz.attempt.SaveResult.Ended;
import dev.djangoprep.quiz.attempt.SaveResult.Locked;
import dev.djangoprep.quiz.attempt.SaveResult.Outdated;
import dev.djangoprep.quiz.attempt.SaveResult.Saved;
import dev.djangoprep.quiz.paper.QuizSetup;
import dev.djangoprep.quiz.paper.Setups;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The rules of an attempt: four questions, four minutes, three seconds of grace. */
class AttemptTests {

	private static final Instant DEADLINE = Papers.START.plusSeconds(240);

	private final Attempt attempt = Papers.attempt(Setups.exam(4));

	@Test
	void beginsInProgressWithTimeByItsQuestions() {
		assertThat(this.attempt.state()).isEqualTo(AttemptState.IN_PROGRESS);
		assertThat(this.attempt.time().deadline()).isEqualTo(DEADLINE);
		assertThat(this.attempt.score()).isEmpty();
		assertThat(this.attempt.endedAt()).isEmpty();
	}

	@Test
	void limitsTimeByTheQuestionsThatAreAskedNotThoseWished() {
		QuizSetup wished = Setups.exam(30);
		Attempt few = new Attempt(AttemptId.random(), LearnerId.random(), 1, wished, Papers.of(2), Papers.START,
				Papers.GRACE);
		assertThat(few.time().deadline()).isEqualTo(Papers.START.plusSeconds(120));
		assertThat(few.setup()).isEqualTo(wished);
	}

	@Test
	void setsNoDeadlineWithoutALimit() {
		Attempt untimed = Papers.attempt(Setups.untimed(4));
		assertThat(untimed.time().deadline()).isNull();
		assertThat(untimed.save(answer(1, 2), Papers.START.plus(Duration.ofDays(300)))).isInstanceOf(Saved.class);
	}

	@Nested
	class Saving {

		@Test
		void keepsTheNewestAnswer() {
			save(numbered(1, 1, 3), 10);
			SaveResult result = save(numbered(1, 2, 2), 20);
			assertThat(result).isInstanceOf(Saved.class);
			assertThat(result.saved().options()).containsExactly(2);
			assertThat(result.saved().savedAt()).isEqualTo(Papers.START.plusSeconds(20));
		}

		@Test
		void keepsSeveralOptionsWhereSeveralMayBeChosen() {
			assertThat(save(answer(3, 4, 1), 10).saved().options()).containsExactly(1, 4);
		}

		@Test
		void clearsAChoice() {
			save(answer(1, 2), 10);
			assertThat(save(answer(1), 20).saved().answered()).isFalse();
		}

		@Test
		void flagsAndTakesTheFlagAway() {
			assertThat(save(new Answer(1, Set.of(2), true, null, null), 10).saved().flagged()).isTrue();
			assertThat(save(answer(1, 2), 20).saved().flagged()).isFalse();
		}

		@Test
		void refusesAnOlderAnswerAndTellsTheNewer() {
			save(numbered(1, 5, 2), 10);
			SaveResult result = save(numbered(1, 4, 3), 11);
			assertThat(result).isInstanceOf(Outdated.class);
			assertThat(result.saved().options()).containsExactly(2);
			assertThat(saved(1).sequence()).isEqualTo(5);
		}

		@Test
		void takesTheSamePacketTwice() {
			SaveResult first = save(numbered(1, 5, 2), 10);
			assertThat(save(numbered(1, 5, 2), 20)).isEqualTo(first);
		}

		@Test
		void refusesAnotherAnswerOfTheSameNumber() {
			save(numbered(1, 5, 2), 10);
			assertThat(save(numbered(1, 5, 3), 20)).isInstanceOf(Outdated.class);
			assertThat(save(new Answer(1, Set.of(2), true, 5L, null), 20)).isInstanceOf(Outdated.class);
			assertThat(saved(1).options()).containsExactly(2);
		}

		@Test
		void takesAnAnswerWithoutANumberForTheNewest() {
			save(numbered(1, 1_764_000_000_000L, 2), 10);
			assertThat(save(answer(1, 3), 20)).isInstanceOf(Saved.class);
			assertThat(saved(1).sequence()).isEqualTo(1_764_000_000_001L);
		}

		@Test
		void numbersEveryQuestionOnItsOwn() {
			save(numbered(1, 9, 2), 10);
			assertThat(save(numbered(2, 1, 2), 10)).isInstanceOf(Saved.class);
		}

		@ParameterizedTest
		@CsvSource({ "0, 1", "5, 1", "-1, 1", "1, 0", "1, 5" })
		void refusesQuestionsAndOptionsThatAreNotThere(int place, int option) {
			assertThatExceptionOfType(InvalidAnswer.class).isThrownBy(() -> save(answer(place, option), 10));
		}

		@Test
		void refusesTwoOptionsWhereOneMayBeChosen() {
			assertThatExceptionOfType(InvalidAnswer.class).isThrownBy(() -> save(answer(1, 1, 2), 10));
			assertThat(saved(1).savedAt()).isNull();
		}

		@Test
		void refusesNumbersOutOfBounds() {
			assertThatExceptionOfType(InvalidAnswer.class).isThrownBy(() -> numbered(1, 0, 2));
			assertThatExceptionOfType(InvalidAnswer.class).isThrownBy(() -> numbered(1, 1L << 53, 2));
		}

	}

	/** Offsets from the deadline in milliseconds. */
	@Nested
	class AtTheDeadline {

		@ParameterizedTest
		@CsvSource({ "-1, -1", "0, 0", "1, 0", "2999, 0", "3000, 0" })
		void takesWhatArrivesWithinTheGraceAsOfTheDeadline(long offset, long counted) {
			SaveResult result = AttemptTests.this.attempt.save(answer(1, Papers.KEY), DEADLINE.plusMillis(offset));
			assertThat(result).isInstanceOf(Saved.class);
			assertThat(result.saved().savedAt()).isEqualTo(DEADLINE.plusMillis(counted));
			assertThat(AttemptTests.this.attempt.state()).isEqualTo(AttemptState.IN_PROGRESS);
		}

		@ParameterizedTest
		@CsvSource({ "3001", "4000", "86400000" })
		void refusesWhatArrivesLaterAndTellsWhatIsSaved(long offset) {
			save(answer(1, 3), 10);
			SaveResult result = AttemptTests.this.attempt.save(answer(1, Papers.KEY), DEADLINE.plusMillis(offset));
			assertThat(result).isEqualTo(new Ended(AttemptState.TIMED_OUT, DEADLINE, saved(1)));
			assertThat(result.saved().options()).containsExactly(3);
		}

		@ParameterizedTest
		@CsvSource({ "-1, SUBMITTED, -1", "0, SUBMITTED, 0", "1, SUBMITTED, 0", "3000, SUBMITTED, 0",
				"3001, TIMED_OUT, 0", "86400000, TIMED_OUT, 0" })
		void endsBySubmission(long offset, AttemptState state, long end) {
			assertThat(AttemptTests.this.attempt.submit(DEADLINE.plusMillis(offset)))
				.isEqualTo(new AttemptEnd(state, DEADLINE.plusMillis(end)));
		}

		@ParameterizedTest
		@CsvSource({ "-1, ABANDONED", "3000, ABANDONED", "3001, TIMED_OUT" })
		void endsByGivingUp(long offset, AttemptState state) {
			assertThat(AttemptTests.this.attempt.abandon(DEADLINE.plusMillis(offset)).state()).isEqualTo(state);
		}

		@ParameterizedTest
		@CsvSource({ "-1, IN_PROGRESS", "0, IN_PROGRESS", "3000, IN_PROGRESS", "3001, TIMED_OUT" })
		void endsByItself(long offset, AttemptState state) {
			AttemptTests.this.attempt.endIfOver(DEADLINE.plusMillis(offset));
			assertThat(AttemptTests.this.attempt.state()).isEqualTo(state);
		}

		@Test
		void marksAPartialPaper() {
			save(answer(1, Papers.KEY), 10);
			save(answer(3, 2), 20);
			AttemptTests.this.attempt.endIfOver(DEADLINE.plusSeconds(60));
			assertThat(AttemptTests.this.attempt.score()).contains(new Score(90, 4));
			assertThat(AttemptTests.this.attempt.endedAt()).contains(DEADLINE);
		}

	}

	@Nested
	class Ending {

		@ParameterizedTest
		@EnumSource(names = { "SUBMITTED", "TIMED_OUT", "ABANDONED" })
		void isForGood(AttemptState state) {
			save(answer(1, 3), 10);
			AttemptEnd end = endAs(state);
			Instant later = DEADLINE.plusSeconds(600);
			assertThat(end.state()).isEqualTo(state);
			assertThat(AttemptTests.this.attempt.submit(later)).isEqualTo(end);
			assertThat(AttemptTests.this.attempt.abandon(later)).isEqualTo(end);
			AttemptTests.this.attempt.endIfOver(later);
			AttemptTests.this.attempt.abandonIfIdleSince(later);
			assertThat(AttemptTests.this.attempt.save(answer(1, Papers.KEY), later))
				.isEqualTo(new Ended(state, end.endedAt(), saved(1)));
			assertThat(AttemptTests.this.attempt.score()).contains(new Score(0, 4));
		}

		@Test
		void countsFullMarks() {
			for (int place = 1; place <= 4; place++) {
				save(new Answer(place, Papers.keys(place), false, null, null), place);
			}
			AttemptTests.this.attempt.submit(Papers.START.plusSeconds(30));
			assertThat(AttemptTests.this.attempt.score())
				.hasValueSatisfying((score) -> assertThat(score.isFull()).isTrue());
		}

		@Test
		void isNeverBeforeTheStartThoughTheClockGoesBack() {
			assertThat(AttemptTests.this.attempt.submit(Papers.START.minusSeconds(5)).endedAt())
				.isEqualTo(Papers.START);
		}

		@Test
		void givesUpAnIdleUntimedAttemptAsOfItsLastTouch() {
			Attempt untimed = Papers.attempt(Setups.untimed(4));
			untimed.save(answer(1, 2), Papers.START.plusSeconds(50));
			untimed.abandonIfIdleSince(Papers.START.plusSeconds(50));
			assertThat(untimed.state()).isEqualTo(AttemptState.IN_PROGRESS);
			untimed.abandonIfIdleSince(Papers.START.plusSeconds(51));
			assertThat(untimed.state()).isEqualTo(AttemptState.ABANDONED);
			assertThat(untimed.endedAt()).contains(Papers.START.plusSeconds(50));
		}

		@Test
		void neverGivesUpATimedAttemptForIdleness() {
			AttemptTests.this.attempt.abandonIfIdleSince(DEADLINE);
			assertThat(AttemptTests.this.attempt.state()).isEqualTo(AttemptState.IN_PROGRESS);
		}

		private AttemptEnd endAs(AttemptState state) {
			return switch (state) {
				case SUBMITTED -> AttemptTests.this.attempt.submit(Papers.START.plusSeconds(30));
				case ABANDONED -> AttemptTests.this.attempt.abandon(Papers.START.plusSeconds(30));
				case TIMED_OUT -> AttemptTests.this.attempt.submit(DEADLINE.plusSeconds(30));
				case IN_PROGRESS -> throw new IllegalArgumentException("not an end");
			};
		}

	}

	@Nested
	class Practicing {

		private final Attempt practice = Papers.attempt(Setups.practice(4));

		@Test
		void locksAndMarksACheckedQuestionOnly() {
			SaveResult result = this.practice.check(answer(1, Papers.KEY), at(10));
			assertThat(result).isInstanceOf(Saved.class);
			assertThat(result.saved().checked()).isTrue();
			assertThat(this.practice.item(1).score()).contains(new Score(60, 1));
			assertThat(this.practice.mayTell(1)).isTrue();
			assertThat(this.practice.mayTell(2)).isFalse();
			assertThat(this.practice.item(2).score()).isEmpty();
		}

		@Test
		void keepsTheAnswerThatWasChecked() {
			this.practice.check(answer(1, 3), at(10));
			assertThat(this.practice.save(answer(1, Papers.KEY), at(20)))
				.isEqualTo(new Locked(this.practice.item(1).saved(1)));
			assertThat(this.practice.check(answer(1, Papers.KEY), at(30))).isInstanceOf(Locked.class);
			assertThat(this.practice.item(1).saved(1).options()).containsExactly(3);
		}

		@Test
		void tellsWithoutAnAnswer() {
			assertThat(this.practice.check(answer(1), at(10)).saved().checked()).isTrue();
			assertThat(this.practice.item(1).score()).contains(new Score(0, 1));
		}

		@Test
		void checksNothingThatIsOutdated() {
			this.practice.save(numbered(1, 5, 2), at(10));
			assertThat(this.practice.check(numbered(1, 4, 3), at(20))).isInstanceOf(Outdated.class);
			assertThat(this.practice.item(1).isChecked()).isFalse();
		}

		@Test
		void checksTheAnswerThatIsSavedAlready() {
			this.practice.save(numbered(1, 5, 2), at(10));
			assertThat(this.practice.check(numbered(1, 5, 2), at(20)).saved().checked()).isTrue();
		}

		@Test
		void checksNothingAfterTheEnd() {
			this.practice.submit(at(10));
			assertThat(this.practice.check(answer(1, 2), at(20))).isInstanceOf(Ended.class);
			assertThat(this.practice.item(1).isChecked()).isFalse();
		}

		@Test
		void checksNothingInAnExam() {
			assertThatExceptionOfType(InvalidAnswer.class)
				.isThrownBy(() -> AttemptTests.this.attempt.check(answer(1, 2), at(10)));
			assertThat(saved(1).savedAt()).isNull();
		}

		@Test
		void tellsEverythingAfterTheEnd() {
			this.practice.submit(at(10));
			assertThat(this.practice.mayTell(4)).isTrue();
		}

		private static Instant at(long seconds) {
			return Papers.START.plusSeconds(seconds);
		}

	}

	@Nested
	class TimeSpent {

		@Test
		void isWhatThePageMeasured() {
			assertThat(save(timed(1, 8), 10).saved().spent()).hasSeconds(8);
			assertThat(save(timed(1, 12), 20).saved().spent()).hasSeconds(12);
		}

		@Test
		void neverExceedsWhatTheServerSaw() {
			assertThat(save(timed(1, 3600), 10).saved().spent()).hasSeconds(10);
			assertThat(save(timed(2, 3600), 15).saved().spent()).hasSeconds(5);
		}

		@Test
		void neverShrinks() {
			save(timed(1, 8), 10);
			assertThat(save(timed(1, 2), 20).saved().spent()).hasSeconds(8);
		}

		@Test
		void survivesAQueueThatComesAtOnce() {
			save(timed(1, 20), 90);
			save(timed(2, 30), 90);
			assertThat(save(timed(3, 40), 90).saved().spent()).hasSeconds(40);
		}

		@Test
		void isTheTimeSinceTheLastSaveWithoutAWatch() {
			save(answer(1, 1), 10);
			save(answer(2, 1), 25);
			save(answer(1, 2), 30);
			assertThat(saved(1).spent()).hasSeconds(15);
			assertThat(saved(2).spent()).hasSeconds(15);
		}

		@Test
		void isNoGuessOfMoreThanTenMinutes() {
			Attempt untimed = Papers.attempt(Setups.untimed(4));
			untimed.save(answer(1, 1), Papers.START.plus(Duration.ofHours(9)));
			assertThat(untimed.item(1).spent()).hasMinutes(10);
		}

		@Test
		void endsAtTheDeadline() {
			AttemptTests.this.attempt.save(timed(1, 3600), DEADLINE.plusSeconds(2));
			assertThat(saved(1).spent()).hasSeconds(240);
		}

		@Test
		void isNeverNegative() {
			assertThatExceptionOfType(InvalidAnswer.class).isThrownBy(() -> timed(1, -1));
			assertThat(AttemptTests.this.attempt.save(timed(1, 5), Papers.START.minusSeconds(9)).saved().spent())
				.isZero();
		}

		private static Answer timed(int place, long seconds) {
			return new Answer(place, Set.of(), false, null, Duration.ofSeconds(seconds));
		}

	}

	private SaveResult save(Answer answer, long seconds) {
		return this.attempt.save(answer, Papers.START.plusSeconds(seconds));
	}

	private SavedAnswer saved(int place) {
		return this.attempt.item(place).saved(place);
	}

	private static Answer answer(int place, Integer... options) {
		return new Answer(place, Set.of(options), false, null, null);
	}

	private static Answer numbered(int place, long sequence, Integer... options) {
		return new Answer(place, Set.of(options), false, sequence, null);
	}

}

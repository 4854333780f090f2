package dev.djangoprep.quiz.attempt;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ScoreTests {

	/** Marks are max(0, (hits - false marks) / keys). */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# keys | chosen | points | verdict
			a      | a      | 1      | RIGHT
			a      | b      | 0      | WRONG
			a      |        | 0      | LEFT_OUT
			ab     | ab     | 1      | RIGHT
			ab     | a      | 0.5    | PARTLY
			ab     | abc    | 0.5    | PARTLY
			ab     | ac     | 0      | WRONG
			ab     | abcd   | 0      | WRONG
			ab     | c      | 0      | WRONG
			ab     | cd     | 0      | WRONG
			ab     |        | 0      | LEFT_OUT
			abc    | a      | 0.33   | PARTLY
			abc    | ab     | 0.67   | PARTLY
			abc    | abd    | 0.33   | PARTLY
			abc    | abcde  | 0.33   | PARTLY
			abc    | abcdef | 0      | WRONG
			abcd   | abc    | 0.75   | PARTLY
			abcde  | abcde  | 1      | RIGHT
			abcde  | abcdef | 0.8    | PARTLY
			abcdef | abcde  | 0.83   | PARTLY
			""")
	void marksHitsLessFalseMarksByKeys(String keys, String chosen, String points, Verdict verdict) {
		Score score = Score.of(options(keys), options(chosen));
		assertThat(score.points()).isEqualTo(points);
		assertThat(score.questions()).isEqualTo(1);
		assertThat(Verdict.of(score, options(chosen))).isEqualTo(verdict);
	}

	@Test
	void addsThirdsExactly() {
		Score third = Score.of(options("abc"), options("a"));
		assertThat(third.plus(third).plus(third)).isEqualTo(new Score(60, 3));
		assertThat(IntStream.range(0, 50).mapToObj((i) -> third).reduce(Score.NONE, Score::plus).points())
			.isEqualTo("16.67");
	}

	@Test
	void roundsAPercentageDownSoThatAHundredIsAll() {
		assertThat(new Score(50 * 60 - 1, 50).percent()).isEqualTo(99);
		assertThat(new Score(50 * 60 - 1, 50).points()).isEqualTo("49.98");
		assertThat(new Score(50 * 60, 50).percent()).isEqualTo(100);
		assertThat(Score.NONE.percent()).isZero();
	}

	@Test
	void printsWholePointsWithoutDecimals() {
		assertThat(new Score(600, 20).points()).isEqualTo("10");
		assertThat(new Score(0, 20).points()).isEqualTo("0");
	}

	@Test
	void refusesMorePointsThanQuestions() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Score(61, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> new Score(-1, 1));
	}

	@Test
	void refusesToMarkAnItemWithoutKeys() {
		assertThatIllegalArgumentException().isThrownBy(() -> Score.of(OptionSet.NONE, options("a")));
	}

	private static OptionSet options(String letters) {
		List<Integer> places = (letters != null) ? letters.chars().mapToObj((letter) -> letter - 'a').toList()
				: List.of();
		return OptionSet.of(places.stream().collect(Collectors.toSet()));
	}

}

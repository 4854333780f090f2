package dev.djangoprep.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.djangoprep.quiz.UnitChart.Unit;
import dev.djangoprep.quiz.attempt.AttemptId;
import dev.djangoprep.quiz.attempt.AttemptState;
import dev.djangoprep.quiz.attempt.PastAttempt;
import dev.djangoprep.quiz.attempt.Score;
import dev.djangoprep.quiz.attempt.Tally;
import dev.djangoprep.quiz.paper.Setups;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChartTests {

	@Test
	void drawsEachQuestionOnceTenToARow() {
		UnitChart chart = UnitChart.of(new Tally(Score.NONE, 8, 1, 2, 1));
		assertThat(chart.units()).extracting(Unit::verdict)
			.containsExactly("right", "right", "right", "right", "right", "right", "right", "right", "partly", "wrong",
					"wrong", "left-out");
		assertThat(chart.units().get(9)).isEqualTo(new Unit("wrong", 144, 0));
		assertThat(chart.units().get(10)).isEqualTo(new Unit("wrong", 0, 16));
		assertThat(chart.width()).isEqualTo(160);
		assertThat(chart.height()).isEqualTo(32);
	}

	@Test
	void drawsSharesOfPointsFromLeftToRight() {
		TrendChart chart = TrendChart.of(Stream.of(0, 30, 60).map(ChartTests::attempt).toList());
		assertThat(chart.line()).isEqualTo("2,100 50,50 98,0");
		assertThat(chart.dots()).isEqualTo("M2,100h0M50,50h0M98,0h0");
	}

	@Test
	void drawsOnePoint() {
		assertThat(TrendChart.of(List.of(attempt(60))).line()).isEqualTo("2,0");
	}

	private static PastAttempt attempt(int sixtieths) {
		AttemptId id = AttemptId.parse("00000000-0000-0000-0000-000000000000").orElseThrow();
		return new PastAttempt(id, 1, Setups.exam(1), AttemptState.SUBMITTED, 1, List.of(), Instant.EPOCH,
				Instant.EPOCH, Optional.of(new Score(sixtieths, 1)));
	}

}

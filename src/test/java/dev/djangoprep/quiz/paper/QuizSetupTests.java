package dev.djangoprep.quiz.paper;

import java.time.Duration;
import java.util.Set;

import dev.djangoprep.catalog.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class QuizSetupTests {

	@Test
	void givesTimeByTheNumberOfQuestions() {
		assertThat(Setups.exam(10).timeFor(7)).contains(Duration.ofMinutes(7));
	}

	@Test
	void neverLimitsPractice() {
		assertThat(Setups.practice(10).timeFor(10)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 0, 51 })
	void refusesOtherNumbersOfQuestions(int count) {
		assertThatIllegalArgumentException().isThrownBy(() -> Setups.exam(count));
	}

	@ParameterizedTest
	@ValueSource(longs = { -60_000, 0, 9_999, 10_001, 600_001 })
	void refusesOtherTimes(long millis) {
		assertThatIllegalArgumentException().isThrownBy(() -> new QuizSetup(Set.of(), Set.of(), null, Set.of(), 1,
				Mode.EXAM, Duration.ofMillis(millis), Stretch.NONE));
	}

	@Test
	void retriesOnlyWhatWasMissed() {
		QuizSetup retry = Setups.exam(10, "orm").retrying(Set.of(new Slug("lazy"), new Slug("joins")));
		assertThat(retry.topics()).isEmpty();
		assertThat(retry.items()).containsExactlyInAnyOrder(new Slug("lazy"), new Slug("joins"));
		assertThat(retry.count()).isEqualTo(2);
		assertThat(retry.mode()).isEqualTo(Mode.EXAM);
	}

}

package dev.djangoprep.quiz.paper;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StretchTests {

	@ParameterizedTest
	@CsvSource({ "1, 600", "1.25, 750", "1.5, 900", "2, 1200", "3, 1800" })
	void stretchesTime(String slug, long seconds) {
		assertThat(Stretch.of(slug)).hasValueSatisfying(
				(stretch) -> assertThat(stretch.of(Duration.ofMinutes(10))).contains(Duration.ofSeconds(seconds)));
	}

	@Test
	void setsNoLimitWhenUntimed() {
		assertThat(Stretch.UNTIMED.of(Duration.ofMinutes(10))).isEmpty();
	}

	@Test
	void readsNothingElse() {
		assertThat(Stretch.of("1.0")).isEmpty();
		assertThat(Stretch.of("")).isEmpty();
	}

}

package dev.djangoprep.quiz;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class InWordsTests {

	@ParameterizedTest
	@CsvSource({ "0, 0 s, 0:00", "9, 9 s, 0:09", "60, 1 min, 1:00", "372, 6 min 12 s, 6:12", "3600, 1 h, 1:00:00",
			"7509, 2 h 5 min, 2:05:09", "90000, 25 h, 25:00:00" })
	void tellsTimes(long seconds, String words, String clock) {
		assertThat(InWords.duration(Duration.ofSeconds(seconds))).isEqualTo(words);
		assertThat(InWords.clock(Duration.ofSeconds(seconds))).isEqualTo(clock);
	}

	@Test
	void counts() {
		assertThat(InWords.count(1, "question")).isEqualTo("1 question");
		assertThat(InWords.count(0, "question")).isEqualTo("0 questions");
	}

	@Test
	void saysWhichZoneATimeIsIn() {
		Instant instant = Instant.parse("2026-11-21T09:05:07.9Z");
		assertThat(InWords.time(instant)).isEqualTo("09:05:07 UTC");
		assertThat(InWords.date(instant)).isEqualTo("2026-11-21 09:05 UTC");
	}

}

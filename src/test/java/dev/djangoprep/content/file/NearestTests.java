package dev.djangoprep.content.file;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NearestTests {

	private static final List<String> CHOICES = List.of("level", "kind", "tags", "reviewed", "follow-ups");

	@ParameterizedTest
	@CsvSource({ "lvel, level", "elvel, level", "levels, level", "follow_ups, follow-ups", "followups, follow-ups",
			"tag, tags", "review, reviewed" })
	void findsTheNearest(String wrong, String right) {
		assertThat(Nearest.to(wrong, CHOICES)).contains(right);
	}

	@ParameterizedTest
	@CsvSource({ "difficulty", "x", "author" })
	void findsNothingFarAway(String wrong) {
		assertThat(Nearest.to(wrong, CHOICES)).isEmpty();
		assertThat(Nearest.hint(wrong, CHOICES)).isEqualTo("; use level, kind, tags, reviewed or follow-ups");
	}

	@Test
	void countsASwapOfNeighboursOnce() {
		assertThat(Nearest.to("sj", List.of("js"))).contains("js");
	}

	@Test
	void choosesTheFirstByNameAmongEquallyNear() {
		assertThat(Nearest.to("ba", List.of("bc", "bb"))).contains("bb");
	}

}

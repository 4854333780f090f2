package dev.djangoprep.search;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BeginningsTests {

	private final Beginnings beginnings = new Beginnings(
			List.of("queri", "selectrelat", "run", "@login", "n+1", "find", "étud"));

	@ParameterizedTest
	@ValueSource(strings = { "queries", "Query", "quick", "select_related", "RawQuery", "raw_query", "s_elect", "ran",
			"found", "login_required", "n+1", "études" })
	void takeWhatMayHaveATerm(String word) {
		assertThat(this.beginnings.have(word, 0, word.length())).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "lazy", "sql", "conqueror", "lagoon", "view_model" })
	void refuseWhatBeginsDifferently(String word) {
		assertThat(this.beginnings.have(word, 0, word.length())).isFalse();
	}

}

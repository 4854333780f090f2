package dev.djangoprep.search.query;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class QueryTextTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			'  lazy \t queryset ', 'lazy queryset'
			'lazy\u0000\u0007queryset', 'lazy queryset'
			'la\u200bzy', 'lazy'
			'\u202elazy', 'lazy'
			'la\ud83dzy', 'lazy'
			'ｌａｚｙ', 'lazy'
			'q:[* TO *]', 'q:[* TO *]'
			""")
	void keepsWhatCanBeSeen(String typed, String text) {
		assertThat(QueryText.of(typed).text()).isEqualTo(text);
	}

	@Test
	void cutsWhatIsTooLong() {
		QueryText text = QueryText.of("word ".repeat(2000));
		assertThat(text.text()).hasSizeLessThanOrEqualTo(200);
		assertThat(text.words()).hasSize(16);
	}

	@Test
	void cutsNoCharacterInHalf() {
		String text = QueryText.of("a" + "🦄".repeat(200)).text();
		assertThat(text).hasSizeBetween(198, 200).endsWith("🦄");
	}

	@Test
	void readsOnlyTheBeginningOfMegabytes() {
		String typed = "ﷺ".repeat(5_000_000);
		assertTimeoutPreemptively(Duration.ofSeconds(2),
				() -> assertThatCode(() -> QueryText.of(typed)).doesNotThrowAnyException());
	}

}

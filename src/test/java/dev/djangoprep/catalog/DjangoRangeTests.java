package dev.djangoprep.catalog;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DjangoRangeTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			>=5.2       | 5.2 | true
			>=5.2       | 5.1 | false
			<6.0        | 5.2 | true
			<6.0        | 6.0 | false
			==6.1       | 6.1 | true
			==6.1       | 6.0 | false
			~=5.1       | 5.2 | true
			~=5.1       | 6.0 | false
			~=5.1       | 5.0 | false
			!=6.0       | 6.0 | false
			>=4.2, <6.1 | 6.0 | true
			>=4.2, <6.1 | 6.1 | false
			>1.9        | 1.10 | true
			""")
	void tellsWhichVersionsItHolds(String range, String version, boolean contained) {
		assertThat(DjangoRange.of(range).orElseThrow().contains(version)).isEqualTo(contained);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "5.2", ">= 5.2.1", ">=5", ">=5.2,", "5.2+", "=>5.2", ">=5.2 <6.0", ">=6.0,<5.0", ">8.0" })
	void refusesWhatIsNoRangeOrHoldsNoRelease(String text) {
		assertThat(DjangoRange.of(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			>=4.2 | 5.1 | true
			<5.1  | 5.1 | false
			<5.1  | 5.0 | true
			~=3.1 | 4.0 | false
			>=5.2 | 6.2 | false
			""")
	void reachesAReleaseIfItHoldsItOrALaterOne(String range, String version, boolean reached) {
		assertThat(DjangoRange.of(range).orElseThrow().reaches(version)).isEqualTo(reached);
	}

}

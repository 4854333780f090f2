package dev.djangoprep.browse;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DjangoVersionsTests {

	@Test
	void areAllSupportedOnesWithoutARange() {
		assertThat(DjangoVersions.within(Optional.empty())).isEqualTo("Django 5.2 – 6.1");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			>=4.2      | Django 5.2 – 6.1
			>=6.0      | Django 6.0 – 6.1
			>=6.0,<6.1 | Django 6.0
			== 6.1     | Django 6.1
			<6         | Django <6
			<6.0       | Django 5.2
			>5.2       | Django 6.0 – 6.1
			<=6.0      | Django 5.2 – 6.0
			~=6.0      | Django 6.0 – 6.1
			>=7.0      | Django >=7.0
			""")
	void areTheSupportedOnesWithinTheRange(String range, String versions) {
		assertThat(DjangoVersions.within(Optional.of(range))).isEqualTo(versions);
	}

}

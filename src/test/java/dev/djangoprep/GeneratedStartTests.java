package dev.djangoprep;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.core.SpringProperties;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class GeneratedStartTests {

	@BeforeEach
	void generated() {
		SpringProperties.setProperty(AotDetector.AOT_ENABLED, "true");
	}

	@AfterEach
	void forget() {
		SpringProperties.setProperty(AotDetector.AOT_ENABLED, null);
	}

	@Test
	void isTakenByWhoeverChoosesNoParts() {
		assertThat(isTaken(new MockEnvironment().withProperty("server.port", "80"))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "management.server.port", "spring.threads.virtual.enabled" })
	void isLeftByWhoeverChoosesOtherParts(String setting) {
		assertThat(isTaken(new MockEnvironment().withProperty(setting, "0"))).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			health            | true
			health,prometheus | true
			health,beans      | false
			*                 | false
			""")
	void isLeftByWhoeverOpensAnotherEndpoint(String opened, boolean taken) {
		MockEnvironment environment = new MockEnvironment().withProperty("management.endpoints.web.exposure.include",
				opened);
		assertThat(isTaken(environment)).isEqualTo(taken);
	}

	private static boolean isTaken(MockEnvironment environment) {
		new GeneratedStart().postProcessEnvironment(environment, new SpringApplication());
		return AotDetector.useGeneratedArtifacts();
	}

}

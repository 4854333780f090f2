package dev.djangoprep.quiz.paper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

class QuizPropertiesTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner().withUserConfiguration(Binding.class);

	@Test
	void needsNoConfiguration() {
		this.runner.run((context) -> {
			QuizProperties properties = context.getBean(QuizProperties.class);
			assertThat(properties.secondsPerQuestion()).isEqualTo(60);
			assertThat(properties.grace()).hasSeconds(3);
			assertThat(properties.startsPerMinute()).isEqualTo(10);
		});
	}

	@ParameterizedTest
	@CsvSource({ "seconds-per-question, 9, must be 10 to 600", "seconds-per-question, 601, must be 10 to 600",
			"grace, -1s, must be 0s to 1m", "grace, 61s, must be 0s to 1m", "starts-per-minute, 0, must be at least 1",
			"abandon-after, 59m, must be at least 1h", "sweep, 999ms, must be at least 1s" })
	void refusesToStartWithWhatMakesNoSense(String name, String value, String message) {
		this.runner.withPropertyValues("djangoprep.quiz." + name + "=" + value)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessageContaining("djangoprep.quiz." + name + " " + message));
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(QuizProperties.class)
	static class Binding {

	}

}

package dev.djangoprep.quiz.attempt;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

import dev.djangoprep.OnEveryDatabase;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Scope;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;

/**
 * A test of the module on a database, with a clock that the test moves, no sweep but the
 * test's, and another taker for each test.
 */
@Retention(RetentionPolicy.RUNTIME)
@OnEveryDatabase
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
@TestPropertySource(properties = "djangoprep.quiz.sweep=1d")
@Import(QuizTest.TestClock.class)
@interface QuizTest {

	@TestConfiguration(proxyBeanMethods = false)
	class TestClock {

		@Bean
		@Primary
		SteppedClock steppedClock() {
			return new SteppedClock();
		}

		@Bean
		@Scope("prototype")
		Taker taker(AttemptStart attemptStart, Proctor proctor, Sittings sittings, Results results) {
			return new Taker(attemptStart, proctor, sittings, results);
		}

	}

}

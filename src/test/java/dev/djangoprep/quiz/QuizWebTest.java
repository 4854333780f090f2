package dev.djangoprep.quiz;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

import dev.djangoprep.ShiftedClock;
import dev.djangoprep.web.SitePages;
import dev.djangoprep.web.SiteRevision;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/**
 * A test of the module over HTTP, filters and database included, with a clock that the
 * test shifts.
 */
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, extraIncludes = "web")
@AutoConfigureMockMvc
@TestPropertySource(properties = "djangoprep.quiz.sweep=1d")
@Import(QuizWebTest.TestClock.class)
@MockitoBean(types = { SitePages.class, SiteRevision.class })
@interface QuizWebTest {

	@TestConfiguration(proxyBeanMethods = false)
	class TestClock {

		@Bean
		@Primary
		ShiftedClock shiftedClock() {
			return new ShiftedClock();
		}

	}

}

package dev.djangoprep;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Puts every context of the tests on a PostgreSQL database of its own, if that is used.
 */
final class PostgresqlContexts implements ContextCustomizerFactory {

	@Override
	public @Nullable ContextCustomizer createContextCustomizer(Class<?> test,
			List<ContextConfigurationAttributes> attributes) {
		return TestDatabase.isPostgresql() ? new OwnDatabase() : null;
	}

	/** All are equal, so that tests share contexts as they do on H2. */
	private record OwnDatabase() implements ContextCustomizer {

		@Override
		public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
			TestPropertyValues.of("spring.datasource.url=" + TestDatabase.create()).applyTo(context);
		}

	}

}

package dev.djangoprep;

import java.util.List;
import java.util.Set;

import org.springframework.aot.AotDetector;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * The production layout starts from bean definitions that were generated when it was
 * built, and with them goes a choice of parts. Whoever configures other parts gets a
 * start that chooses anew: slower, but with what they asked for. Without it a port of its
 * own for the metrics, say, would be ignored, and the metrics be open to every reader.
 */
final class GeneratedStart implements EnvironmentPostProcessor {

	private static final List<String> CHOICES = List.of("management.server.port",
			"management.prometheus.metrics.export.enabled", "spring.flyway.enabled", "spring.threads.virtual.enabled");

	private static final String OPENED = "management.endpoints.web.exposure.include";

	/**
	 * What can be opened of what was generated; the profile {@code dist} names them too.
	 */
	private static final Set<String> ENDPOINTS = Set.of("health", "info", "metrics", "prometheus");

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (CHOICES.stream().anyMatch(environment::containsProperty) || opensOthers(environment)) {
			SpringProperties.setProperty(AotDetector.AOT_ENABLED, "false");
		}
	}

	private static boolean opensOthers(ConfigurableEnvironment environment) {
		List<String> opened = Binder.get(environment).bind(OPENED, Bindable.listOf(String.class)).orElse(List.of());
		return !ENDPOINTS.containsAll(opened);
	}

}

package dev.djangoprep;

import java.nio.file.Path;
import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Puts the embedded database into the data folder, wherever that is: H2 itself refuses
 * relative folders. Whoever configures another {@code spring.datasource.url} gets that.
 */
final class EmbeddedDatabase implements EnvironmentPostProcessor {

	private static final String URL = "spring.datasource.url";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (!environment.containsProperty(URL)) {
			String url = url(Path.of(environment.getProperty("djangoprep.data", "data")));
			environment.getPropertySources().addLast(new MapPropertySource("embedded database", Map.of(URL, url)));
		}
	}

	/**
	 * A commit is on disk when it returns: H2 would otherwise wait half a second. And H2
	 * stays open until everything that uses it has stopped: it would otherwise close at
	 * the first sign of an end, while requests are still being answered. What goes wrong
	 * is logged, and needs no file of H2's own.
	 */
	static String url(Path folder) {
		return "jdbc:h2:file:%s;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"
			.formatted(folder.toAbsolutePath().normalize().resolve("djangoprep"));
	}

}

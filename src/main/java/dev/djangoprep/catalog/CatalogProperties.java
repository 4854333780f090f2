package dev.djangoprep.catalog;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * How the catalog is kept in step with others on the same database.
 *
 * @param poll time between two looks for what another process published; 0 for none
 */
@ConfigurationProperties("djangoprep.catalog")
record CatalogProperties(@DefaultValue("2s") Duration poll) {

	private static final Duration SHORTEST = Duration.ofMillis(100);

	/**
	 * Takes only what makes sense.
	 * @throws IllegalArgumentException if something doesn't; the message says what it
	 * should be
	 */
	CatalogProperties {
		Assert.isTrue(poll.isZero() || poll.compareTo(SHORTEST) >= 0,
				() -> "djangoprep.catalog.poll must be 0 or at least 100ms, not %s".formatted(poll));
	}

}

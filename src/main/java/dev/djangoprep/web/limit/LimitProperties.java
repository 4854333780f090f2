package dev.djangoprep.web.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * What one client may ask for. Many people may share one address: a class that sits a
 * quiz together, the whole of an office.
 *
 * @param search looking for something, and suggestions while somebody types
 * @param write everything that changes something: starting, answering, deleting
 * @param writesAtOnce how many writing requests of one client are served at a time; each
 * has a thread for as long as the client takes to send it
 * @param clients how many clients are counted at once, those of the last seconds
 */
@ConfigurationProperties("djangoprep.limits")
record LimitProperties(@DefaultValue Rate search, @DefaultValue Rate write, @DefaultValue("50") int writesAtOnce,
		@DefaultValue("50000") int clients) {

	/**
	 * Takes only what makes sense.
	 * @throws IllegalArgumentException if it doesn't; the message says what would
	 */
	LimitProperties {
		Assert.isTrue(writesAtOnce > 0,
				() -> "djangoprep.limits.writes-at-once must be 1 or more, not %d".formatted(writesAtOnce));
		Assert.isTrue(clients > 0, () -> "djangoprep.limits.clients must be 1 or more, not %d".formatted(clients));
	}

}

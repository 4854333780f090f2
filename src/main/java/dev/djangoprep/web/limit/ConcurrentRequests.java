package dev.djangoprep.web.limit;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Lets in so many requests of one client at a time. Remembers a client only while one of
 * its requests is being served. Safe for use by several threads.
 */
final class ConcurrentRequests {

	private final ConcurrentMap<Client, Integer> inside = new ConcurrentHashMap<>();

	private final int most;

	private final Counter refused;

	ConcurrentRequests(int most, MeterRegistry registry) {
		this.most = most;
		this.refused = Counter.builder("djangoprep.limits.refused")
			.description("Requests refused because the client sent too many")
			.tag("limit", "writes-at-once")
			.register(registry);
	}

	/**
	 * Whether one more may come in; whoever may must {@linkplain #leave(Client) leave}.
	 */
	boolean enter(Client client) {
		if (this.inside.merge(client, 1, Integer::sum) <= this.most) {
			return true;
		}
		leave(client);
		this.refused.increment();
		return false;
	}

	void leave(Client client) {
		this.inside.computeIfPresent(client, (key, count) -> (count > 1) ? count - 1 : null);
	}

}

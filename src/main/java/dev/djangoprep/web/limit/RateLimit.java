package dev.djangoprep.web.limit;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Counts what clients ask for, and tells when it is too much. Remembers a client only
 * until everything is allowed again, and of too many clients those that come often.
 */
final class RateLimit {

	private static final Duration A_SECOND = Duration.ofSeconds(1);

	private final LoadingCache<Client, Bucket> buckets;

	private final Counter refused;

	RateLimit(String name, Rate rate, int clients, Clock clock, MeterRegistry registry) {
		this.buckets = Caffeine.newBuilder()
			.maximumSize(clients)
			.expireAfterAccess(rate.recovery())
			.build((client) -> bucket(rate, clock));
		this.refused = Counter.builder("djangoprep.limits.refused")
			.description("Requests refused because the client sent too many")
			.tag("limit", name)
			.register(registry);
		Gauge.builder("djangoprep.limits.clients", this::clients)
			.description("Clients that are counted")
			.tag("limit", name)
			.register(registry);
	}

	private static Bucket bucket(Rate rate, Clock clock) {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), A_SECOND))
			.withCustomTimePrecision(new ClockMeter(clock))
			.build();
	}

	/** Counts a request; tells how long the client must wait instead, if it must. */
	Optional<Duration> mustWait(Client client) {
		ConsumptionProbe probe = this.buckets.get(client).tryConsumeAndReturnRemaining(1);
		if (probe.isConsumed()) {
			return Optional.empty();
		}
		this.refused.increment();
		return Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
	}

	/** How many clients are remembered. */
	long clients() {
		this.buckets.cleanUp();
		return this.buckets.estimatedSize();
	}

	/**
	 * The application's clock. Should it be set back, the silence after which clients are
	 * forgotten is still measured by the machine's own.
	 */
	private record ClockMeter(Clock clock) implements TimeMeter {

		@Override
		public long currentTimeNanos() {
			return TimeUnit.MILLISECONDS.toNanos(this.clock.millis());
		}

		@Override
		public boolean isWallClockBased() {
			return true;
		}

	}

}

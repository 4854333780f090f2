package dev.djangoprep.web.limit;

import java.time.Duration;

import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * How often something may be asked for.
 *
 * @param perSecond how often in the long run; 0 for as often as one likes
 * @param burst how often at once, after a pause
 */
record Rate(@DefaultValue("20") int perSecond, @DefaultValue("100") int burst) {

	private static final int MOST = 1_000_000;

	/**
	 * Takes only what makes sense.
	 * @throws IllegalArgumentException if it doesn't; the message says what would
	 */
	Rate {
		Assert.isTrue(perSecond >= 0 && perSecond <= MOST,
				() -> "per-second under djangoprep.limits must be 1 to %,d, or 0 for no limit, not %d".formatted(MOST,
						perSecond));
		Assert.isTrue(burst >= Math.max(1, perSecond) && burst <= MOST,
				() -> "burst under djangoprep.limits must be %d (per-second) to %,d, not %d"
					.formatted(Math.max(1, perSecond), MOST, burst));
	}

	boolean isUnlimited() {
		return this.perSecond == 0;
	}

	/** After this time of silence everything is allowed again. */
	Duration recovery() {
		return Duration.ofSeconds(this.burst / this.perSecond + 1);
	}

}

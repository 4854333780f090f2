package dev.djangoprep;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The system's clock, ahead of its time by as much as a test shifts it: nobody sleeps
 * until a deadline.
 */
public final class ShiftedClock extends Clock {

	private final AtomicReference<Duration> shift = new AtomicReference<>(Duration.ZERO);

	/** Moves the time on. */
	public void shift(Duration further) {
		this.shift.updateAndGet((shift) -> shift.plus(further));
	}

	@Override
	public Instant instant() {
		return Instant.now().plus(this.shift.get());
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		throw new UnsupportedOperationException();
	}

}

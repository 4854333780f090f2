package dev.djangoprep.quiz.paper;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** More time for those who need it, chosen before the start. */
public enum Stretch {

	NONE("1", 4), QUARTER_MORE("1.25", 5), HALF_MORE("1.5", 6), DOUBLE("2", 8), TRIPLE("3", 12), UNTIMED("untimed", 0);

	private final String slug;

	private final int quarters;

	Stretch(String slug, int quarters) {
		this.slug = slug;
		this.quarters = quarters;
	}

	/**
	 * The stretch in addresses and forms: a factor such as {@code 1.5}, or
	 * {@code untimed}.
	 */
	public String slug() {
		return this.slug;
	}

	/** The stretch for readers, such as {@code ×1.5}. */
	public String label() {
		return (this == UNTIMED) ? "no limit" : "×" + this.slug;
	}

	/** The time stretched; nothing if there is no limit. */
	public Optional<Duration> of(Duration time) {
		return (this == UNTIMED) ? Optional.empty() : Optional.of(time.multipliedBy(this.quarters).dividedBy(4));
	}

	public static Optional<Stretch> of(String slug) {
		return Arrays.stream(values()).filter((stretch) -> stretch.slug().equals(slug)).findFirst();
	}

}

package dev.djangoprep.quiz;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and times as a reader is told them. */
final class InWords {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss 'UTC'", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	private InWords() {
	}

	/** Such as {@code 1 question} and {@code 3 questions}. */
	static String count(long number, String noun) {
		return number + " " + ((number == 1) ? noun : noun + "s");
	}

	/** Such as {@code 2 h 5 min}, {@code 10 min}, {@code 6 min 12 s} and {@code 9 s}. */
	static String duration(Duration duration) {
		long hours = duration.toHours();
		int minutes = duration.toMinutesPart();
		int seconds = duration.toSecondsPart();
		if (hours > 0) {
			return hours + " h" + ((minutes > 0) ? " " + minutes + " min" : "");
		}
		if (minutes > 0) {
			return minutes + " min" + ((seconds > 0) ? " " + seconds + " s" : "");
		}
		return seconds + " s";
	}

	/**
	 * A time of day, such as {@code 12:03:04 UTC}; the page's script says it in the
	 * reader's own zone.
	 */
	static String time(Instant instant) {
		return TIME.format(instant);
	}

	/** A day and time, such as {@code 2026-11-21 12:03 UTC}, likewise. */
	static String date(Instant instant) {
		return DATE.format(instant);
	}

	/** As a clock that counts down shows it: {@code 9:58} or {@code 1:02:03}. */
	static String clock(Duration duration) {
		long hours = duration.toHours();
		return (hours > 0)
				? String.format(Locale.ROOT, "%d:%02d:%02d", hours, duration.toMinutesPart(), duration.toSecondsPart())
				: String.format(Locale.ROOT, "%d:%02d", duration.toMinutesPart(), duration.toSecondsPart());
	}

}

package dev.djangoprep.quiz.paper;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * How quizzes are held.
 *
 * @param secondsPerQuestion what a setup that doesn't say gets; 10 to 600
 * @param grace how much later than the deadline an answer may arrive; at most a minute.
 * Holds for attempts that start from now on
 * @param startsPerMinute how many attempts a learner may start within a minute
 * @param abandonAfter an untimed attempt that nobody touched for so long is given up
 * @param sweep time between two looks for attempts whose time is over
 */
@ConfigurationProperties("djangoprep.quiz")
public record QuizProperties(@DefaultValue("60") int secondsPerQuestion, @DefaultValue("3s") Duration grace,
		@DefaultValue("10") int startsPerMinute, @DefaultValue("30d") Duration abandonAfter,
		@DefaultValue("5s") Duration sweep) {

	/**
	 * Takes only what makes sense.
	 * @throws IllegalArgumentException if something doesn't; the message says what it
	 * should be
	 */
	public QuizProperties {
		Assert.isTrue(secondsPerQuestion >= QuizSetup.MIN_SECONDS && secondsPerQuestion <= QuizSetup.MAX_SECONDS,
				() -> "djangoprep.quiz.seconds-per-question must be %d to %d, not %d".formatted(QuizSetup.MIN_SECONDS,
						QuizSetup.MAX_SECONDS, secondsPerQuestion));
		Assert.isTrue(!grace.isNegative() && grace.compareTo(Duration.ofMinutes(1)) <= 0,
				() -> "djangoprep.quiz.grace must be 0s to 1m, not %s".formatted(grace));
		Assert.isTrue(startsPerMinute >= 1,
				() -> "djangoprep.quiz.starts-per-minute must be at least 1, not %d".formatted(startsPerMinute));
		Assert.isTrue(abandonAfter.compareTo(Duration.ofHours(1)) >= 0,
				() -> "djangoprep.quiz.abandon-after must be at least 1h, not %s".formatted(abandonAfter));
		Assert.isTrue(sweep.compareTo(Duration.ofSeconds(1)) >= 0,
				() -> "djangoprep.quiz.sweep must be at least 1s, not %s".formatted(sweep));
	}

}

package dev.djangoprep.learner;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Somebody who learns here, as a number of 128 random bits that says nothing about the
 * person. Whoever knows it is taken for the learner, so it is never printed.
 */
public record LearnerId(UUID value) {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	/** A number that nobody had before and nobody guesses. */
	public static LearnerId random() {
		return new LearnerId(new UUID(RANDOM.nextLong(), RANDOM.nextLong()));
	}

	/**
	 * Takes exactly the form that the cookie has: 32 lower-case digits and four hyphens.
	 */
	public static Optional<LearnerId> parse(String text) {
		return FORM.matcher(text).matches() ? Optional.of(new LearnerId(UUID.fromString(text))) : Optional.empty();
	}

	/** Keeps the secret out of logs and messages. */
	@Override
	public String toString() {
		return "LearnerId[…]";
	}

}

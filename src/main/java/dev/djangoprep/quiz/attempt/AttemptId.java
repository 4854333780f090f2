package dev.djangoprep.quiz.attempt;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names an attempt, in its address too; random, so that nobody guesses another one's. */
public record AttemptId(UUID value) {

	private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	static AttemptId random() {
		return new AttemptId(UUID.randomUUID());
	}

	/** Takes exactly the form that addresses have; anything else names no attempt. */
	public static Optional<AttemptId> parse(String text) {
		return FORM.matcher(text).matches() ? Optional.of(new AttemptId(UUID.fromString(text))) : Optional.empty();
	}

	/** The id as it stands in addresses. */
	@Override
	public String toString() {
		return this.value.toString();
	}

}

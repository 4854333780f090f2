package dev.djangoprep.quiz.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a quiz is sat. */
public enum Mode {

	/** Against the clock; nothing is told before the end. */
	EXAM,

	/** Without a clock; every question is told as soon as it is checked. */
	PRACTICE;

	/** The mode's name in addresses and forms, such as {@code exam}. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static Optional<Mode> of(String slug) {
		return Arrays.stream(values()).filter((mode) -> mode.slug().equals(slug)).findFirst();
	}

}

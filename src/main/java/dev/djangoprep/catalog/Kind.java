package dev.djangoprep.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What an answer has to show: understanding, working code, judgement, experience or
 * advice.
 */
public enum Kind {

	CONCEPT, CODING, SCENARIO, BEHAVIORAL, CAREER;

	/** The kind's name in addresses and front matter, such as {@code concept}. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The kind's name for readers, such as {@code Concept}. */
	public String label() {
		return name().charAt(0) + slug().substring(1);
	}

	public static Optional<Kind> of(String slug) {
		return Arrays.stream(values()).filter((kind) -> kind.slug().equals(slug)).findFirst();
	}

}

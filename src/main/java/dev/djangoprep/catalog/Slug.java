package dev.djangoprep.catalog;

import java.util.regex.Pattern;

/**
 * The permanent, address-safe name of a topic, question or quiz item: lower-case ASCII
 * words joined by single hyphens, at most {@value #MAX_LENGTH} characters.
 */
public record Slug(String value) implements Comparable<Slug> {

	public static final int MAX_LENGTH = 80;

	private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	/**
	 * Takes only a well-formed slug.
	 * @throws IllegalArgumentException if the value isn't one
	 */
	public Slug {
		if (!isValid(value)) {
			throw new IllegalArgumentException("Not a slug: '%s'".formatted(value));
		}
	}

	/** Whether the text has the form of a slug. */
	public static boolean isValid(String text) {
		return text.length() <= MAX_LENGTH && FORM.matcher(text).matches();
	}

	@Override
	public int compareTo(Slug other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}

package dev.djangoprep.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a candidate has come who is asked this, in ascending order. */
public enum Level {

	BEGINNER(1), INTERMEDIATE(2), ADVANCED(3), EXPERT(4);

	private final int rank;

	Level(int rank) {
		this.rank = rank;
	}

	/** The level's place in ascending order, from 1. */
	public int rank() {
		return this.rank;
	}

	/** The level's name in addresses and front matter, such as {@code beginner}. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The level's name for readers, such as {@code Beginner}. */
	public String label() {
		return name().charAt(0) + slug().substring(1);
	}

	public static Optional<Level> of(String slug) {
		return Arrays.stream(values()).filter((level) -> level.slug().equals(slug)).findFirst();
	}

}

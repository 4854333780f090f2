package dev.djangoprep;

import java.util.Optional;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * Something outside the project that a test needs. Where it is missing the test is
 * skipped with a word on how to get it; in continuous integration it fails instead.
 */
public final class Requirement {

	private Requirement() {
	}

	public static <T> T require(Optional<T> found, String howToGetIt) {
		if (found.isEmpty() && "true".equals(System.getenv("CI"))) {
			Assertions.fail(howToGetIt);
		}
		Assumptions.assumeTrue(found.isPresent(), howToGetIt);
		return found.orElseThrow();
	}

}

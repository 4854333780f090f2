package dev.djangoprep.quiz.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Shuffles by a seed: Fisher and Yates, from the end, with the numbers of
 * {@link java.util.Random}, whose sequence is specified. So a seed means the same orders
 * on every Java.
 */
final class Shuffler {

	private final long seed;

	private final Random random;

	Shuffler(long seed) {
		this.seed = seed;
		this.random = new Random(seed);
	}

	<T> List<T> shuffle(Collection<T> items) {
		List<T> shuffled = new ArrayList<>(items);
		for (int last = shuffled.size() - 1; last > 0; last--) {
			Collections.swap(shuffled, last, this.random.nextInt(last + 1));
		}
		return shuffled;
	}

	long seed() {
		return this.seed;
	}

}

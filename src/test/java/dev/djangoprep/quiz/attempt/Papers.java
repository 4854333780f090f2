package dev.djangoprep.quiz.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import dev.djangoprep.catalog.ItemSummary;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.learner.LearnerId;
import dev.djangoprep.quiz.paper.Paper;
import dev.djangoprep.quiz.paper.Paper.PaperItem;
import dev.djangoprep.quiz.paper.QuizSetup;

/** Papers and attempts for tests, without catalog and database. */
final class Papers {

	static final Instant START = Instant.parse("2026-11-21T09:00:00Z");

	static final Duration GRACE = Duration.ofSeconds(3);

	/** The option that is shown as this number is the key of questions with one key. */
	static final int KEY = 2;

	/** The options that are shown as these numbers are the keys of questions with two. */
	static final Set<Integer> KEYS = Set.of(2, 3);

	private Papers() {
	}

	/** Questions with four options each; every third has two keys, the others one. */
	static Paper of(int questions) {
		return new Paper(1, IntStream.rangeClosed(1, questions).mapToObj(Papers::item).toList());
	}

	static boolean hasTwoKeys(int place) {
		return place % 3 == 0;
	}

	static Set<Integer> keys(int place) {
		return hasTwoKeys(place) ? KEYS : Set.of(KEY);
	}

	static Attempt attempt(QuizSetup setup) {
		return new Attempt(AttemptId.random(), LearnerId.random(), 1, setup, of(setup.count()), START, GRACE);
	}

	/** Shown in the order c, a, d, b; a is the key, or a and d are. */
	private static PaperItem item(int place) {
		ItemSummary item = new ItemSummary(place, new Slug("item-" + place), new Slug("topic-" + place % 2),
				List.of(Level.values()).get(place % 4), new Slug("about-" + place), hasTwoKeys(place));
		return new PaperItem(item, List.of(2, 0, 3, 1), hasTwoKeys(place) ? Set.of(0, 3) : Set.of(0));
	}

}

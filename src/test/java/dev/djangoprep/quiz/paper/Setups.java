package dev.djangoprep.quiz.paper;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.djangoprep.catalog.Slug;

/** Setups for tests. */
public final class Setups {

	private Setups() {
	}

	/** An exam on everything, with a minute per question. */
	public static QuizSetup exam(int count) {
		return on(Mode.EXAM, count, Stretch.NONE);
	}

	/** Practice on everything. */
	public static QuizSetup practice(int count) {
		return on(Mode.PRACTICE, count, Stretch.NONE);
	}

	/** An exam on everything without a limit. */
	public static QuizSetup untimed(int count) {
		return on(Mode.EXAM, count, Stretch.UNTIMED);
	}

	/** An exam on topics. */
	public static QuizSetup exam(int count, String... topics) {
		return new QuizSetup(Stream.of(topics).map(Slug::new).collect(Collectors.toSet()), Set.of(), null, Set.of(),
				count, Mode.EXAM, Duration.ofMinutes(1), Stretch.NONE);
	}

	private static QuizSetup on(Mode mode, int count, Stretch stretch) {
		return new QuizSetup(Set.of(), Set.of(), null, Set.of(), count, mode, Duration.ofMinutes(1), stretch);
	}

}

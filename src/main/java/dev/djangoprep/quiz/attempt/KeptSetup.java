package dev.djangoprep.quiz.attempt;

import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.quiz.paper.Mode;
import dev.djangoprep.quiz.paper.QuizSetup;
import dev.djangoprep.quiz.paper.Stretch;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** A setup as the row of an attempt keeps it: sets as words with spaces between. */
@Embeddable
record KeptSetup(String wishedTopics, String wishedLevels, @Nullable Slug wishedAbout, String wishedItems,
		int wishedCount, @Enumerated(EnumType.STRING) Mode mode, int secondsPerQuestion,
		@Enumerated(EnumType.STRING) Stretch stretch) {

	static KeptSetup of(QuizSetup setup) {
		return new KeptSetup(join(setup.topics()), join(setup.levels()), setup.about(), join(setup.items()),
				setup.count(), setup.mode(), Math.toIntExact(setup.timePerQuestion().toSeconds()), setup.stretch());
	}

	QuizSetup asSetup() {
		return new QuizSetup(split(this.wishedTopics, Slug::new), split(this.wishedLevels, Level::valueOf),
				this.wishedAbout, split(this.wishedItems, Slug::new), this.wishedCount, this.mode,
				Duration.ofSeconds(this.secondsPerQuestion), this.stretch);
	}

	private static String join(Collection<?> values) {
		return values.stream().map(Object::toString).sorted().collect(Collectors.joining(" "));
	}

	private static <T> Set<T> split(String words, Function<String, T> read) {
		return Stream.of(words.split(" "))
			.filter((word) -> !word.isEmpty())
			.map(read)
			.collect(Collectors.toUnmodifiableSet());
	}

}

package dev.djangoprep.quiz.paper;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import dev.djangoprep.catalog.ItemFilter;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Slug;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * What a learner wants to be asked, and how. Empty sets and an absent question don't
 * narrow.
 *
 * @param about the question that explains the items
 * @param items the items themselves, as in "retry what I missed"
 * @param count number of questions, 1 to {@value #MAX_COUNT}; fewer are asked if there
 * are fewer
 * @param timePerQuestion whole seconds, {@value #MIN_SECONDS} to {@value #MAX_SECONDS},
 * before it is stretched
 * @param stretch always {@link Stretch#UNTIMED} in practice
 */
public record QuizSetup(Set<Slug> topics, Set<Level> levels, @Nullable Slug about, Set<Slug> items, int count,
		Mode mode, Duration timePerQuestion, Stretch stretch) {

	public static final int MAX_COUNT = 50;

	public static final int DEFAULT_COUNT = 10;

	public static final int MIN_SECONDS = 10;

	public static final int MAX_SECONDS = 600;

	/**
	 * Takes only what is within bounds; {@link SetupReading} tells learners what is not.
	 * @throws IllegalArgumentException if something is out of bounds
	 */
	public QuizSetup {
		topics = Set.copyOf(topics);
		levels = Set.copyOf(levels);
		items = Set.copyOf(items);
		Assert.isTrue(count >= 1 && count <= MAX_COUNT, "number of questions out of bounds");
		Assert.isTrue(items.size() <= MAX_COUNT, "too many items");
		Assert.isTrue(
				timePerQuestion.equals(Duration.ofSeconds(timePerQuestion.toSeconds()))
						&& timePerQuestion.toSeconds() >= MIN_SECONDS && timePerQuestion.toSeconds() <= MAX_SECONDS,
				"time per question out of bounds");
		stretch = (mode == Mode.PRACTICE) ? Stretch.UNTIMED : stretch;
	}

	/** The time for so many questions; nothing if there is no limit. */
	public Optional<Duration> timeFor(int questions) {
		return this.stretch.of(this.timePerQuestion.multipliedBy(questions));
	}

	/** The same kind of quiz on nothing but these items, 1 to {@value #MAX_COUNT}. */
	public QuizSetup retrying(Set<Slug> missed) {
		return new QuizSetup(Set.of(), Set.of(), null, missed, missed.size(), this.mode, this.timePerQuestion,
				this.stretch);
	}

	/** What the item bank is asked for. */
	ItemFilter filter() {
		return new ItemFilter(this.topics, this.levels, this.about);
	}

}

package dev.djangoprep.quiz.paper;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.djangoprep.catalog.Catalog;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Slug;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Makes a setup of what a form says, or tells everything that is wrong with it. */
@Component
public class SetupReading {

	private final Catalog catalog;

	private final QuizProperties properties;

	SetupReading(Catalog catalog, QuizProperties properties) {
		this.catalog = catalog;
		this.properties = properties;
	}

	/** Checks every field, topics against those that are published now. */
	public CheckedSetup read(SetupForm form) {
		FormFields fields = new FormFields();
		QuizSetup setup = new QuizSetup(topics(form, fields), levels(form, fields), about(form, fields), Set.of(),
				count(form, fields), mode(form, fields), timePerQuestion(form, fields), stretch(form, fields));
		List<SetupProblem> problems = fields.problems();
		return problems.isEmpty() ? new CheckedSetup.Valid(setup) : new CheckedSetup.Invalid(problems);
	}

	private Set<Slug> topics(SetupForm form, FormFields fields) {
		return fields.all("topic", form.topic(), (text) -> slug(text).filter(this::isPublished),
				"There is no topic '%s'. Choose from the list.");
	}

	private boolean isPublished(Slug topic) {
		return this.catalog.topic(topic).isPresent();
	}

	private static Set<Level> levels(SetupForm form, FormFields fields) {
		return fields.all("level", form.level(), Level::of,
				"There is no level '%s'. Choose beginner, intermediate, advanced or expert.");
	}

	private static @Nullable Slug about(SetupForm form, FormFields fields) {
		return fields.one("about", form.about(), SetupReading::slug, "There is no question '%s'.").orElse(null);
	}

	private static int count(SetupForm form, FormFields fields) {
		return fields
			.one("count", form.count(), (text) -> wholeNumber(text, 1, QuizSetup.MAX_COUNT),
					"Ask for 1 to " + QuizSetup.MAX_COUNT + " questions, not '%s'.")
			.orElse(QuizSetup.DEFAULT_COUNT);
	}

	private static Mode mode(SetupForm form, FormFields fields) {
		return fields.one("mode", form.mode(), Mode::of, "Choose exam or practice, not '%s'.").orElse(Mode.EXAM);
	}

	private Duration timePerQuestion(SetupForm form, FormFields fields) {
		return Duration.ofSeconds(
				fields
					.one("seconds", form.seconds(),
							(text) -> wholeNumber(text, QuizSetup.MIN_SECONDS, QuizSetup.MAX_SECONDS),
							"Give each question %d to %d seconds, not '%%s'.".formatted(QuizSetup.MIN_SECONDS,
									QuizSetup.MAX_SECONDS))
					.orElse(this.properties.secondsPerQuestion()));
	}

	private static Stretch stretch(SetupForm form, FormFields fields) {
		return fields
			.one("stretch", form.stretch(), Stretch::of,
					"Time can be stretched by 1, 1.25, 1.5, 2 or 3, or be 'untimed', not '%s'.")
			.orElse(Stretch.NONE);
	}

	private static Optional<Slug> slug(String text) {
		return Slug.isValid(text) ? Optional.of(new Slug(text)) : Optional.empty();
	}

	/** Digits only, so few that they always make an {@code int}. */
	private static Optional<Integer> wholeNumber(String text, int from, int to) {
		return text.matches("[0-9]{1,5}") ? Optional.of(Integer.valueOf(text)).filter((it) -> it >= from && it <= to)
				: Optional.empty();
	}

}

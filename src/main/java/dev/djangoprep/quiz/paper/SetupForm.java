package dev.djangoprep.quiz.paper;

import java.util.List;

import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Slug;
import org.jspecify.annotations.Nullable;

/**
 * A setup as a form or a link sends it, unchecked. Names are those of the parameters; an
 * absent or blank part means the default.
 *
 * @param topic slugs of topics; none for all
 * @param level slugs of levels; none for all
 * @param about slug of the question to be tested on
 * @param count number of questions
 * @param mode {@code exam} or {@code practice}
 * @param seconds seconds per question, before they are stretched
 * @param stretch {@code 1}, {@code 1.25}, {@code 1.5}, {@code 2}, {@code 3} or
 * {@code untimed}
 */
public record SetupForm(@Nullable List<String> topic, @Nullable List<String> level, @Nullable String about,
		@Nullable String count, @Nullable String mode, @Nullable String seconds, @Nullable String stretch) {

	/** The form that says all of a setup but the items, for "same settings again". */
	public static SetupForm of(QuizSetup setup) {
		return new SetupForm(setup.topics().stream().sorted().map(Slug::value).toList(),
				setup.levels().stream().sorted().map(Level::slug).toList(),
				(setup.about() != null) ? setup.about().value() : null, String.valueOf(setup.count()),
				setup.mode().slug(), String.valueOf(setup.timePerQuestion().toSeconds()), setup.stretch().slug());
	}

}

package dev.djangoprep.quiz.paper;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Reads the fields of a form one by one and collects what is wrong with them. */
final class FormFields {

	/** What is longer is not repeated whole to whoever sent it. */
	private static final int QUOTED = 40;

	/** A form has fewer values of a field; who sends more is told of the first ones. */
	private static final int MOST_VALUES = 200;

	private final List<SetupProblem> problems = new ArrayList<>();

	/**
	 * A field's value; nothing if the field is blank or makes no sense.
	 * @param advice what to say then, with {@code %s} for the text
	 */
	<T> Optional<T> one(String field, @Nullable String text, Function<String, Optional<T>> parse, String advice) {
		if (text == null || text.isBlank()) {
			return Optional.empty();
		}
		Optional<T> value = parse.apply(text.strip());
		if (value.isEmpty()) {
			this.problems.add(new SetupProblem(field, advice.formatted(quoted(text.strip()))));
		}
		return value;
	}

	/** All values of a field that make sense. */
	<T> Set<T> all(String field, @Nullable List<String> texts, Function<String, Optional<T>> parse, String advice) {
		Set<T> values = new LinkedHashSet<>();
		if (texts != null) {
			texts.stream()
				.limit(MOST_VALUES)
				.distinct()
				.forEach((text) -> one(field, text, parse, advice).ifPresent(values::add));
		}
		return values;
	}

	List<SetupProblem> problems() {
		return List.copyOf(this.problems);
	}

	private static String quoted(String text) {
		return (text.length() <= QUOTED) ? text : text.substring(0, QUOTED) + "…";
	}

}

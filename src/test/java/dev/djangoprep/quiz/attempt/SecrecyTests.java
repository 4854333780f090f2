package dev.djangoprep.quiz.attempt;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

import dev.djangoprep.quiz.attempt.SaveResult.Ended;
import dev.djangoprep.quiz.attempt.SaveResult.Locked;
import dev.djangoprep.quiz.attempt.SaveResult.Outdated;
import dev.djangoprep.quiz.attempt.SaveResult.Saved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is handed out before the end has no room for what may not be told. */
class SecrecyTests {

	private static final String TELLING = "(?i).*(key|reason|score|verdict|sixtieths|point|right|wrong).*";

	@ParameterizedTest
	@ValueSource(classes = { Sitting.class, Saved.class, Outdated.class, Locked.class, Ended.class })
	void handsOutNothingThatTells(Class<?> type) {
		assertThat(components(type)).isNotEmpty().noneMatch((name) -> name.matches(TELLING));
	}

	@Test
	void wouldSeeIt() {
		assertThat(components(Result.class)).anyMatch((name) -> name.endsWith("ReviewedOption.key"));
	}

	/** Names of all components of a record and of the records in it. */
	private static Set<String> components(Type type) {
		Set<String> names = new LinkedHashSet<>();
		collect(type, names);
		return names;
	}

	private static void collect(Type type, Set<String> names) {
		if (type instanceof ParameterizedType parameterized) {
			Stream.of(parameterized.getActualTypeArguments()).forEach((argument) -> collect(argument, names));
		}
		else if (type instanceof Class<?> plain && plain.isRecord()) {
			for (RecordComponent component : plain.getRecordComponents()) {
				if (names.add(plain.getSimpleName() + "." + component.getName())) {
					collect(component.getGenericType(), names);
				}
			}
		}
	}

}

package dev.djangoprep.quiz.paper;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.djangoprep.catalog.Catalog;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.catalog.Topic;
import dev.djangoprep.quiz.paper.CheckedSetup.Invalid;
import dev.djangoprep.quiz.paper.CheckedSetup.Valid;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class SetupReadingTests {

	private static final SetupForm NOTHING = new SetupForm(null, null, null, null, null, null, null);

	private final Catalog catalog = mock(Catalog.class);

	private final SetupReading reading = new SetupReading(this.catalog,
			new QuizProperties(45, Duration.ofSeconds(3), 10, Duration.ofDays(30), Duration.ofSeconds(5)));

	@BeforeEach
	void publishTopics() {
		given(this.catalog.topic(any())).willReturn(Optional.empty());
		given(this.catalog.topic(new Slug("orm"))).willReturn(Optional.of(mock(Topic.class)));
		given(this.catalog.topic(new Slug("forms"))).willReturn(Optional.of(mock(Topic.class)));
	}

	@Test
	void startsSensiblyWhenNothingIsSaid() {
		assertThat(valid(NOTHING)).isEqualTo(
				new QuizSetup(Set.of(), Set.of(), null, Set.of(), 10, Mode.EXAM, Duration.ofSeconds(45), Stretch.NONE));
	}

	@Test
	void takesBlanksForNothing() {
		assertThat(valid(new SetupForm(List.of("", " "), List.of(""), "", " ", "", "", ""))).isEqualTo(valid(NOTHING));
	}

	@Test
	void readsEveryField() {
		SetupForm form = new SetupForm(List.of("orm", "forms", "orm"), List.of("expert", "beginner"), "lazy", " 25 ",
				"exam", "90", "1.5");
		assertThat(valid(form))
			.isEqualTo(new QuizSetup(Set.of(new Slug("orm"), new Slug("forms")), Set.of(Level.BEGINNER, Level.EXPERT),
					new Slug("lazy"), Set.of(), 25, Mode.EXAM, Duration.ofSeconds(90), Stretch.HALF_MORE));
	}

	@Test
	void readsWhatASetupWrites() {
		QuizSetup setup = valid(
				new SetupForm(List.of("orm"), List.of("expert"), "lazy", "25", "practice", "90", "untimed"));
		assertThat(valid(SetupForm.of(setup))).isEqualTo(setup);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			topic   | orn        | There is no topic 'orn'. Choose from the list.
			topic   | Or/n       | There is no topic 'Or/n'. Choose from the list.
			level   | novice     | There is no level 'novice'. Choose beginner, intermediate, advanced or expert.
			about   | No Slug    | There is no question 'No Slug'.
			count   | 0          | Ask for 1 to 50 questions, not '0'.
			count   | 51         | Ask for 1 to 50 questions, not '51'.
			count   | ten        | Ask for 1 to 50 questions, not 'ten'.
			count   | 4294967297 | Ask for 1 to 50 questions, not '4294967297'.
			count   | ١٢         | Ask for 1 to 50 questions, not '١٢'.
			mode    | race       | Choose exam or practice, not 'race'.
			seconds | 9          | Give each question 10 to 600 seconds, not '9'.
			seconds | 601        | Give each question 10 to 600 seconds, not '601'.
			seconds | 1e2        | Give each question 10 to 600 seconds, not '1e2'.
			stretch | 7          | Time can be stretched by 1, 1.25, 1.5, 2 or 3, or be 'untimed', not '7'.
			""")
	void saysWhatIsWrongAndHowToMendIt(String field, String text, String message) {
		assertThat(problems(form(field, text))).containsExactly(new SetupProblem(field, message));
	}

	@Test
	void tellsAllProblemsAtOnce() {
		SetupForm form = new SetupForm(List.of("orn", "orm", "x y"), null, null, "99", "race", null, null);
		assertThat(problems(form)).extracting(SetupProblem::field).containsExactly("topic", "topic", "count", "mode");
	}

	@Test
	void repeatsNoLongTexts() {
		assertThat(problems(form("count", "9".repeat(100_000)))).singleElement()
			.satisfies((problem) -> assertThat(problem.message()).hasSizeLessThan(100).contains("…"));
	}

	@Test
	void takesFormatsInATextLiterally() {
		assertThat(problems(form("mode", "%s%n"))).singleElement()
			.satisfies((problem) -> assertThat(problem.message()).contains("'%s%n'"));
	}

	private QuizSetup valid(SetupForm form) {
		assertThat(this.reading.read(form)).isInstanceOf(Valid.class);
		return ((Valid) this.reading.read(form)).setup();
	}

	private List<SetupProblem> problems(SetupForm form) {
		assertThat(this.reading.read(form)).isInstanceOf(Invalid.class);
		return ((Invalid) this.reading.read(form)).problems();
	}

	private static SetupForm form(String field, String text) {
		return new SetupForm(List.of(only("topic", field, text, "")), List.of(only("level", field, text, "")),
				only("about", field, text, null), only("count", field, text, null), only("mode", field, text, null),
				only("seconds", field, text, null), only("stretch", field, text, null));
	}

	private static @Nullable String only(String wanted, String field, String text, @Nullable String otherwise) {
		return wanted.equals(field) ? text : otherwise;
	}

}

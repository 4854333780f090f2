package dev.djangoprep.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.djangoprep.content.file.ContentFile;
import dev.djangoprep.content.file.ContentSource;
import dev.djangoprep.content.file.FileReading;
import dev.djangoprep.content.file.Placed;
import dev.djangoprep.content.file.QuestionFile;
import dev.djangoprep.content.file.QuizItemFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every question that the site set out to answer is answered. */
class CoverageTests {

	private static List<Row> rows;

	private static List<ContentFile> files;

	@BeforeAll
	static void read() throws IOException {
		try (Stream<String> lines = Files.lines(Path.of("src/test/resources/coverage.tsv"))) {
			rows = lines.skip(1).map(Row::of).toList();
		}
		files = ContentSource.folder(Path.of("content"))
			.files()
			.stream()
			.flatMap((file) -> FileReading.of(file).file().stream())
			.toList();
	}

	@Test
	void answersEveryQuestionOfTheTable() {
		Set<String> answered = questions().flatMap(
				(question) -> Stream.concat(Stream.of(question.slug()), question.aliases().stream().map(Placed::value)))
			.map(Object::toString)
			.collect(Collectors.toSet());
		assertThat(ids((row) -> !row.isQuiz())).isSubsetOf(answered);
	}

	@Test
	void asksEveryQuizItemOfTheTable() {
		Set<String> asked = files.stream()
			.filter(QuizItemFile.class::isInstance)
			.map((item) -> item.slug().value())
			.collect(Collectors.toSet());
		assertThat(ids(Row::isQuiz)).isSubsetOf(asked);
	}

	@Test
	void putsEveryQuestionUnderTheTopicOfTheTable() {
		Set<String> places = rows.stream().map((row) -> row.topic() + "/" + row.id()).collect(Collectors.toSet());
		Set<String> ids = ids((row) -> true);
		assertThat(questions()).filteredOn((question) -> ids.contains(question.slug().value()))
			.allSatisfy((question) -> assertThat(places).contains(question.topic() + "/" + question.slug()));
	}

	private static Stream<QuestionFile> questions() {
		return files.stream().filter(QuestionFile.class::isInstance).map(QuestionFile.class::cast);
	}

	private static Set<String> ids(Predicate<Row> which) {
		return rows.stream().filter(which).map(Row::id).collect(Collectors.toSet());
	}

	/** A line of the table: what is asked, where it belongs and how. */
	private record Row(String id, String topic, String kind) {

		static Row of(String line) {
			List<String> cells = List.of(line.split("\t", -1));
			return new Row(cells.get(0), cells.get(1), cells.get(3));
		}

		boolean isQuiz() {
			return this.kind.equals("quiz");
		}

	}

}

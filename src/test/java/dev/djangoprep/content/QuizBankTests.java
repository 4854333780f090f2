package dev.djangoprep.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.djangoprep.catalog.Kind;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.content.file.ContentFile;
import dev.djangoprep.content.file.ContentSource;
import dev.djangoprep.content.file.FileReading;
import dev.djangoprep.content.file.QuestionFile;
import dev.djangoprep.content.file.QuizItemFile;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The quiz bank has something to ask about everything, at every level. */
class QuizBankTests {

	private static final String NOT_TECHNICAL = "behavioral";

	private static List<QuizItemFile> items;

	private static List<QuestionFile> questions;

	@BeforeAll
	static void read() {
		List<ContentFile> files = ContentSource.folder(Path.of("content"))
			.files()
			.stream()
			.flatMap((file) -> FileReading.of(file).file().stream())
			.toList();
		items = files.stream().filter(QuizItemFile.class::isInstance).map(QuizItemFile.class::cast).toList();
		questions = files.stream().filter(QuestionFile.class::isInstance).map(QuestionFile.class::cast).toList();
	}

	@Test
	void fillsManyQuizzes() {
		assertThat(items).hasSizeGreaterThanOrEqualTo(400);
	}

	@Test
	void hasEnoughForAQuizOfEachTechnicalTopic() {
		Map<String, Long> numbers = items.stream()
			.collect(Collectors.groupingBy((item) -> item.topic().value(), Collectors.counting()));
		numbers.remove(NOT_TECHNICAL);
		assertThat(numbers).hasSize(19).allSatisfy((topic, number) -> assertThat(number).isGreaterThanOrEqualTo(12));
	}

	@Test
	void asksAboutEveryConcept() {
		Set<String> asked = items.stream().map((item) -> item.about().value().toString()).collect(Collectors.toSet());
		assertThat(questions).filteredOn((question) -> question.kind() == Kind.CONCEPT)
			.extracting((question) -> question.slug().value())
			.isSubsetOf(asked);
	}

	@Test
	void isSpreadOverTheLevels() {
		Map<Level, Long> numbers = items.stream()
			.collect(Collectors.groupingBy((item) -> item.level().value(), Collectors.counting()));
		Function<Level, Double> share = (level) -> 100.0 * numbers.getOrDefault(level, 0L) / items.size();
		Offset<Double> about = Offset.offset(5.0);
		assertThat(share.apply(Level.BEGINNER)).isCloseTo(30, about);
		assertThat(share.apply(Level.INTERMEDIATE)).isCloseTo(40, about);
		assertThat(share.apply(Level.ADVANCED)).isCloseTo(20, about);
		assertThat(share.apply(Level.EXPERT)).isCloseTo(10, about);
	}

	@Test
	void asksEveryTenthTimeForSeveralKeys() {
		double share = 100.0 * items.stream().filter(QuizItemFile::selectMany).count() / items.size();
		assertThat(share).isCloseTo(10, Offset.offset(3.0));
	}

}

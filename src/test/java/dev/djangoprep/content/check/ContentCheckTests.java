package dev.djangoprep.content.check;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import dev.djangoprep.content.file.ContentSource;
import dev.djangoprep.content.file.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every rule has a small broken file below {@code content-check/broken}; what is found in
 * them stands in {@code content-check/broken.txt}.
 */
class ContentCheckTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

	private static final ContentSource BROKEN = ContentSource.folder(resource("broken"));

	private static final List<String> FOUND = lines(BROKEN);

	@Test
	void findsNothingInGoodContent() {
		assertThat(lines(ContentSource.folder(resource("good")))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("brokenFiles")
	void findsWhatIsWrongInEachBrokenFile(String path) throws IOException {
		assertThat(ofFile(path, FOUND)).isEqualTo(ofFile(path, expected()));
	}

	@Test
	void expectsNothingOfOtherFiles() throws IOException {
		List<String> prefixes = brokenFiles().map((path) -> path + ":").toList();
		assertThat(expected()).allMatch((line) -> prefixes.stream().anyMatch(line::startsWith));
	}

	@Test
	void sortsProblemsOfAllFiles() {
		List<Problem> problems = check(BROKEN).problems();
		assertThat(problems).isSorted();
	}

	@Test
	void namesFilesWithErrorsButNotThoseWithWarnings() {
		CheckResult result = check(BROKEN);
		assertThat(result.isFaulty("orm/unknown-level.md")).isTrue();
		assertThat(result.isFaulty("orm/stale-review.md")).isFalse();
	}

	@Test
	void showsAReaderEveryFileOfGoodForm() {
		Set<String> shown = ConcurrentHashMap.newKeySet();
		ContentCheck.of(TODAY).check(BROKEN, BROKEN.files(), (file) -> shown.add(file.path()));
		assertThat(shown).contains("orm/stale-review.md", "orm/raw-html.md").doesNotContain("orm/unknown-level.md");
	}

	@Test
	void summarisesInOneLine() {
		assertThat(check(ContentSource.folder(resource("good"))).summary())
			.hasToString("3 questions, 3 quiz items in 2 topics: 0 errors, 0 warnings");
		assertThat(new Summary(1, 1, 1, 1, 2)).hasToString("1 question, 1 quiz item in 1 topic: 1 error, 2 warnings");
	}

	static Stream<String> brokenFiles() {
		return BROKEN.files().stream().map(SourceFile::path);
	}

	private static List<String> expected() throws IOException {
		return Files.readAllLines(resource("broken.txt"));
	}

	private static List<String> ofFile(String path, List<String> lines) {
		return lines.stream().filter((line) -> line.startsWith(path + ":")).toList();
	}

	private static CheckResult check(ContentSource source) {
		return ContentCheck.of(TODAY).check(source);
	}

	/** The problems as printed, paths below the folder. */
	private static List<String> lines(ContentSource source) {
		String folder = source.name() + "/";
		return check(source).problems().stream().map((problem) -> problem.toString().replace(folder, "")).toList();
	}

	private static Path resource(String name) {
		try {
			return Path
				.of(Objects.requireNonNull(ContentCheckTests.class.getResource("/content-check/" + name)).toURI());
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

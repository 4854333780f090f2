package dev.djangoprep.content.file;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.djangoprep.catalog.SynonymRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** What is told of faulty lines stands in {@code content-check/broken.txt}. */
class SynonymFileTests {

	@Test
	void takesTermsBetweenCommasForEqual() {
		List<String> terms = List.of("fbv", "function-based view");
		assertThat(rules("FBV,  Function-based \t view ")).containsExactly(new SynonymRule(terms, terms));
	}

	@Test
	void takesTermsBehindAnArrowForWhatThoseBeforeMean() {
		assertThat(rules("auth, login => authentication, c#"))
			.containsExactly(new SynonymRule(List.of("auth", "login"), List.of("authentication", "c#")));
	}

	@Test
	void readsPastCommentsAndBlankLines() {
		assertThat(rules("\uFEFF# All, of => this\r\n\r\n  \t# and this\r\na, b # but not this\r\n"))
			.extracting(SynonymRule::from)
			.containsExactly(List.of("a", "b"));
	}

	@Test
	void letsATermStandInSeveralLinesWithArrows() {
		assertThat(rules("a, b\na => c\nd => a")).hasSize(3);
	}

	@Test
	void isEmptyWithoutLines() {
		assertThat(rules("")).isEmpty();
	}

	@Test
	void namesThePlaceOfWhatIsNotUtf8() {
		assertThat(faults("a, b\nc, ö".getBytes(StandardCharsets.ISO_8859_1)))
			.containsExactly("2:4 invalid UTF-8 (byte 0xF6); save the file as UTF-8");
	}

	@Test
	void refusesALargeFile() {
		assertThat(faults("#".repeat(SourceFile.MAX_BYTES + 1)))
			.containsExactly("1:1 the file is larger than 256 KiB; keep what candidates type");
	}

	@Test
	void refusesMoreTermsThanASearchShouldKnow() {
		String lines = IntStream.range(0, 2501)
			.mapToObj((number) -> "a" + number + ", b" + number)
			.collect(Collectors.joining("\n"));
		assertThat(faults(lines)).containsExactly("2501:1 more than 5,000 terms up to here; keep what candidates type");
	}

	@ParameterizedTest
	@MethodSource
	void survivesWhatNobodyWrites(String text) {
		assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> faults(text))).isNotEmpty();
	}

	static Stream<String> survivesWhatNobodyWrites() {
		return Stream.of(",", "=>", " # ", "a ", "a\n", "=> ", "a,", "\uD83D\uDC0D, ", "\u2028a")
			.map((piece) -> "a" + piece.repeat(250_000 / (3 * piece.length())));
	}

	private static List<SynonymRule> rules(String text) {
		SynonymFile file = SynonymFile.of(source(text.getBytes(StandardCharsets.UTF_8)));
		assertThat(file.faults()).isEmpty();
		return file.rules();
	}

	private static List<String> faults(String text) {
		return faults(text.getBytes(StandardCharsets.UTF_8));
	}

	private static List<String> faults(byte[] bytes) {
		return SynonymFile.of(source(bytes))
			.faults()
			.stream()
			.map((fault) -> fault.position().line() + ":" + fault.position().column() + " " + fault.message())
			.toList();
	}

	private static SourceFile source(byte[] bytes) {
		return SourceFile.read(SynonymFile.PATH, bytes);
	}

}

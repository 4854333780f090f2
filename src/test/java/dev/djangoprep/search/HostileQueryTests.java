package dev.djangoprep.search;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.djangoprep.catalog.Slug;
import dev.djangoprep.search.index.Indexes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Whatever is typed is text: no error, no syntax, no slow answer. */
class HostileQueryTests {

	private static final int QUERIES = 60;

	/** Many times what the slowest takes on a busy machine. */
	private static final Duration LIMIT = Duration.ofSeconds(5);

	@SuppressWarnings("NullAway.Init")
	private static Search search;

	@BeforeAll
	static void index() {
		search = new Search(Indexes.own());
	}

	@ParameterizedTest
	@ValueSource(strings = { "field:[* TO *]", "*:*", "\"", "\"\"", "*", "?", "???*", "queryset~2", "queryset^9",
			"-orm", "+orm -orm", "orm AND", "OR", "NOT orm", "(orm", "orm)", "title:orm", "_exists_:title", "/.*/",
			"{a TO z}", "\\", "\\u0000", "orm\\", "<script>alert(1)</script>", "' or 1=1 --", "%00", "../../etc/passwd",
			"${jndi:x}", "{{7*7}}", "%s%n%s", "(a+)+$", "((((((((((", "\u0000", "\ud83d", "\udc00\ud83d",
			"a\u0300\u0301\u0302", "\u202eorm", "\u200b\u200c\u200d\ufeff", "שלום", "مرحبا", "ﷺﷺﷺ", "𝕢𝕦𝕖𝕣𝕪𝕤𝕖𝕥",
			"İstanbul", "ß", "ﬁeld", "🏳️‍🌈", "________", "........", "--------", "''''''''", "@@@@", "((()))",
			"n+1+1+1+1", "__", "@", "{%", "{% %}", "|||" })
	void takesEverythingAsText(String query) {
		assertAnswers(query);
	}

	@ParameterizedTest
	@MethodSource("longQueries")
	void boundsLongQueries(String query) {
		assertAnswers(query);
	}

	static Stream<String> longQueries() {
		return Stream
			.of("a", "_", "-", ".", "aB", "a.", "a_", "a ", "query ", "q+1", "🦄", "\u0301", "((", "' ", "a\u200b",
					"select_related ", "the ", "{% x ", "ß", "ﷺ ", "a1", "@a", "|a")
			.map((part) -> part.repeat(10_000 / part.length()));
	}

	@RepeatedTest(4)
	void answersRandomCharacters(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		List<String> queries = IntStream.range(0, QUERIES).mapToObj((number) -> characters(random)).toList();
		queries.forEach(HostileQueryTests::assertAnswers);
	}

	private static String characters(Random random) {
		int[][] ranges = { { 0, 0x80 }, { 0, 0x3000 }, { 0xd800, 0xe000 }, { 0x2000, 0x2070 }, { 0, 0x110000 },
				{ '!', '0' }, { 'a', 'f' } };
		int[] range = ranges[random.nextInt(ranges.length)];
		return random.ints(random.nextInt(60), range[0], range[1])
			.mapToObj(Character::toString)
			.collect(Collectors.joining());
	}

	@RepeatedTest(4)
	void answersRandomWords(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		List<String> parts = List.of("query", "set", "select_related", "the", "of", "n+1", "Foreign", "Key", "__", ".",
				"-", "(", ")", " ", " ", " ", "{% ", " %}", "|safe", "@", "'s", "é", "404", "vs", "django", "cbv",
				"jwt", "C#");
		for (int number = 0; number < QUERIES; number++) {
			assertAnswers(random.ints(1 + random.nextInt(25), 0, parts.size())
				.mapToObj(parts::get)
				.collect(Collectors.joining(random.nextBoolean() ? "" : " ")));
		}
	}

	@Test
	void findsNothingByOperators() {
		assertThat(search(request("*:*")).hits()).isEmpty();
		assertThat(search(request("queryset -queryset")).total()).isEqualTo(search(request("queryset")).total());
		assertThat(search(request("zzyzx*")).hits()).isEmpty();
	}

	private static void assertAnswers(String query) {
		SearchResult result = assertTimeoutPreemptively(LIMIT, () -> search(request(query)));
		assertThat(result.query()).hasSizeLessThanOrEqualTo(200);
		assertThat(result.hits()).hasSizeLessThanOrEqualTo(20).allSatisfy((hit) -> {
			assertThat(hit.excerpt().text()).hasSizeLessThanOrEqualTo(190);
			assertThat(hit.title().pieces()).noneMatch((piece) -> piece.text().isEmpty());
		});
		assertThat(result.total()).isEqualTo(result.levels().values().stream().mapToLong(Long::longValue).sum());
		List<Suggestion> suggestions = assertTimeoutPreemptively(LIMIT, () -> search.suggest(query));
		assertThat(suggestions).hasSizeLessThanOrEqualTo(8);
	}

	private static SearchResult search(SearchRequest request) {
		return search.search(request);
	}

	private static SearchRequest request(String query) {
		Optional<Slug> anywhere = Optional.empty();
		return new SearchRequest(query, anywhere, Optional.empty(), Optional.empty(), 1);
	}

}

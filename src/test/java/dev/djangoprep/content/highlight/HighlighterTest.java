package dev.djangoprep.content.highlight;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class HighlighterTest {

	/**
	 * Beginnings without ends, which make a careless lexer look for them again and again.
	 */
	private static final List<String> PIECES = List.of("\"", "'", "`", "\\", "\"\\", "\"\"\"", "f\"{", "f'{x:", "{{",
			"{%", "{% comment %}", "{% verbatim %}", "{#", "<", "<a b=\"", "<a b=", "<script>", "<style>", "<!--", "/*",
			"//", "=/[a", "=/\\", "${", "#", "--", "[", "(", "{", "}", "@a.", "\n", " ", "\t", "\r\n", "\n ", "a ",
			"a: ", "a=", "- a: |\n  ", "|\n", "\"a\" ", "1.", "0x", "\nmatch x", "\nmatch ", "def ", "class\n", "$ ",
			"\n$ a\\\n", "<<A", "<<A\n", "%(", "\\N{", "--a:", ";a", "{a", "\n[", "[[a", "HTTP/", "\n\nGET ", "\n+",
			"@@", "\uD800", "\u0000", "é", "😀", "<!", "&amp;", " AS", "export ", "function *");

	static List<String> languages() {
		return Language.names();
	}

	@Test
	void leavesAnUnknownLanguagePlain() {
		assertThat(Highlighter.highlight("cobol", "IF a < b & c > \"d\"")).isEqualTo("IF a &lt; b &amp; c &gt; \"d\"");
	}

	@Test
	void leavesTextPlain() {
		assertThat(Highlighter.highlight("text", "def x(): \"a\"")).isEqualTo("def x(): \"a\"");
	}

	@Test
	void joinsEqualNeighboursAcrossSpaceAndCommas() {
		assertThat(Highlighter.highlight("python", "async with None, True: 'a'")).isEqualTo(
				"<span class=\"k\">async with</span> <span class=\"b\">None, True</span>: <span class=\"s\">'a'</span>");
	}

	@Test
	void neverLetsCodeBecomeMarkup() {
		assertThat(Highlighter.highlight("html", "<script>alert('&lt;')</script>")).isEqualTo(
				"<span class=\"t\">&lt;script&gt;</span>alert(<span class=\"s\">'&amp;lt;'</span>)<span class=\"t\">&lt;/script&gt;</span>");
	}

	@ParameterizedTest
	@MethodSource("languages")
	void keepsTheTextOfRandomCode(String language) {
		Random random = new Random(5);
		for (int run = 0; run < 300; run++) {
			String code = IntStream.range(0, random.nextInt(40))
				.mapToObj((index) -> PIECES.get(random.nextInt(PIECES.size())))
				.collect(Collectors.joining());
			assertThat(MarkedCode.text(Highlighter.highlight(language, code))).isEqualTo(code);
		}
	}

	@ParameterizedTest
	@MethodSource("languages")
	void takesLinearTimeForHostileCode(String language) {
		for (String piece : PIECES) {
			String code = piece.repeat(60_000 / piece.length());
			String html = assertTimeoutPreemptively(Duration.ofSeconds(4), () -> Highlighter.highlight(language, code),
					() -> "%s repeated".formatted(piece));
			assertThat(MarkedCode.text(html)).isEqualTo(code);
		}
	}

	@ParameterizedTest
	@MethodSource("languages")
	void survivesALineAsLongAsAFileMayBe(String language) {
		String code = "x = f(\"a{b}\", 'c', {1: <d>}) # ".repeat(8192);
		String html = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Highlighter.highlight(language, code));
		assertThat(MarkedCode.text(html)).isEqualTo(code);
	}

	@Test
	void servesSeveralThreads() {
		String code = "def x(a: int) -> str:\n    return f\"{a!r:>3}\"  # why\n";
		String html = Highlighter.highlight("python", code);
		assertThat(IntStream.range(0, 2_000).parallel().mapToObj((index) -> Highlighter.highlight("python", code)))
			.containsOnly(html);
	}

}

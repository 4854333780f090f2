package dev.djangoprep.content.check;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.djangoprep.content.file.ContentSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Whatever a file holds, the check tells of it soon and goes on. */
class HostileContentTests {

	/** A second on a quiet machine; builds run on busy ones. */
	private static final Duration LIMIT = Duration.ofSeconds(10);

	private static final int SIZE = 250_000;

	private static final String FRONT_MATTER = """
			---
			level: beginner
			reviewed: 2026-11-01
			sources: [https://docs.djangoproject.com/]
			---
			""";

	@TempDir
	private Path folder;

	@BeforeEach
	void writeTopic() throws IOException {
		write("orm/topic.md", "---\ntitle: ORM\norder: 1\nsummary: Queries.\n---\nText.\n");
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void refusesMarkdownThatNobodyWrites(String name, String markdown, String message) throws IOException {
		write("orm/hostile.md", FRONT_MATTER + "# Is it hostile?\n\nIt is.\n\n" + markdown);
		assertThat(check()).anyMatch((line) -> line.contains("orm/hostile.md:") && line.contains(message));
	}

	static Stream<Arguments> refusesMarkdownThatNobodyWrites() {
		return Stream.of(arguments("open brackets", repeat("["), "more than 1,000 times '['"),
				arguments("nested brackets", "[".repeat(SIZE / 2) + "]".repeat(SIZE / 2), "more than 1,000 times '['"),
				arguments("nested images", "![".repeat(40_000) + "a" + "](u)".repeat(40_000),
						"more than 1,000 times '!'"),
				arguments("angle brackets", repeat("<"), "more than 1,000 times '<'"),
				arguments("open tags", repeat("<a "), "more than 1,000 times '<'"),
				arguments("nested emphasis", "**a ".repeat(30_000) + "b" + " a**".repeat(30_000),
						"more than 1,000 times '*'"),
				arguments("nested strikethrough", "~~a ".repeat(30_000) + "b" + " a~~".repeat(30_000),
						"more than 1,000 times '~'"),
				arguments("emphasis deeper than pages", "**a ".repeat(200) + "b" + " a**".repeat(200),
						"nested too deeply"),
				arguments("nested quotes", repeat("> "), "nested too deeply"),
				arguments("nested lists", "- ".repeat(100) + "a", "nested too deeply"),
				arguments("a wide and long table",
						"|a".repeat(1000) + "|\n" + "|-".repeat(1000) + "|\n" + "b\n".repeat(9000),
						"more than 20,000 cells"),
				arguments("backticks",
						IntStream.range(1, 600)
							.mapToObj((count) -> "e" + "`".repeat(count))
							.collect(Collectors.joining()),
						"no key points"),
				arguments("entities", repeat("&"), "no key points"),
				arguments("code like a removed API",
						"```python\n" + "from django.utils import timezone ".repeat(400)
								+ "models.ForeignKey(".repeat(900) + "CheckConstraint(a".repeat(900)
								+ "x".repeat(100_000) + "\n```",
						"no key points"),
				arguments("a problem in every line", repeat("<b>\n\n"), "more problems in this file"),
				arguments("dead links", repeat("[a](b.md)\n\n"), "more problems in this file"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void refusesFrontMatterThatNobodyWrites(String name, String yaml, String message) throws IOException {
		write("orm/hostile.md",
				"---\n" + yaml + "\n---\n# Is it hostile?\n\nIt is.\n\n## Key points\n\n- one\n- two\n- three\n");
		assertThat(check()).anyMatch((line) -> line.contains("orm/hostile.md:") && line.contains(message));
	}

	static Stream<Arguments> refusesFrontMatterThatNobodyWrites() {
		String keys = IntStream.range(0, 20_000)
			.mapToObj((number) -> "key" + number + ": 1")
			.collect(Collectors.joining("\n"));
		String bomb = "a: &a [x, x]\n" + IntStream.range(0, 20)
			.mapToObj((level) -> "b" + level + ": &b" + level + " [*a, *a, *a]")
			.collect(Collectors.joining("\n"));
		return Stream.of(arguments("many keys", keys, "the front matter is larger than 16 KiB"),
				arguments("a bomb of aliases", bomb, "anchors (&), aliases (*) and tags (!) are not allowed"),
				arguments("a class", "level: !!javax.script.ScriptEngineManager [a]",
						"anchors (&), aliases (*) and tags (!) are not allowed"),
				arguments("nested lists", "tags: " + "[".repeat(150) + "]".repeat(150), "a list within a list"),
				arguments("nested keys", "tags: " + "{a: ".repeat(150) + "1" + "}".repeat(150), "not keys of its own"),
				arguments("open lists", "tags: " + "[".repeat(16_000), "too many brackets"),
				arguments("an escaped NUL", "sources: [\"a\\0b\"]", "a NUL character or half of a character"),
				arguments("half a character", "level: \"\\uD800\"", "a NUL character or half of a character"),
				arguments("a key that is a list", "? [a, b]\n: c", "a key must be a plain word"),
				arguments("a long value", "level: " + "a".repeat(16_000), "unknown level 'aaa"),
				arguments("many values", "tags: ["
						+ IntStream.range(0, 2500).mapToObj((number) -> "t" + number).collect(Collectors.joining(","))
						+ "]", "no 'level'"));
	}

	@Test
	void readsNoMoreOfALargeFileThanItsBound() throws IOException {
		try (RandomAccessFile file = new RandomAccessFile(this.folder.resolve("orm/large.md").toFile(), "rw")) {
			file.setLength(10L * 1024 * 1024 * 1024);
		}
		assertThat(check())
			.containsExactly("orm/large.md:1:1: error: the file is larger than 256 KiB; split it into several");
	}

	@Test
	void namesThePlaceOfWhatIsNotUtf8() throws IOException {
		byte[] latin1 = (FRONT_MATTER + "# Größe\n").getBytes(StandardCharsets.ISO_8859_1);
		Files.write(this.folder.resolve("orm/latin.md"), latin1);
		Files.write(this.folder.resolve("orm/utf16.md"), "\uFEFF---\n".getBytes(StandardCharsets.UTF_16LE));
		assertThat(check()).containsExactly(
				"orm/latin.md:6:5: error: invalid UTF-8 (byte 0xF6); save the file as UTF-8",
				"orm/utf16.md:1:1: error: invalid UTF-8 (byte 0xFF); save the file as UTF-8");
	}

	@Test
	void namesThePlaceOfNul() throws IOException {
		write("orm/nul.md", FRONT_MATTER + "# A\0B\n");
		assertThat(check()).containsExactly("orm/nul.md:6:4: error: a NUL character; remove it");
	}

	@Test
	void keepsPlacesBehindByteOrderMarkAndCarriageReturns() throws IOException {
		String text = FRONT_MATTER.replace("beginner", "novice") + "# \uD83D\uDC0D\uD83D\uDC0D <b>\n\nText.\n";
		write("orm/windows.md", "\uFEFF" + text.replace("\n", "\r\n"));
		write("orm/mac.md", text.replace("\n", "\r"));
		assertThat(check()).contains(
				"orm/windows.md:2:8: error: unknown level 'novice'; use beginner, intermediate, advanced or expert",
				"orm/windows.md:6:6: error: raw HTML '<b>'; write Markdown, or put code between backticks",
				"orm/mac.md:6:6: error: raw HTML '<b>'; write Markdown, or put code between backticks");
	}

	@Test
	void toldAThousandDuplicatesSoon() throws IOException {
		for (int number = 0; number < 1000; number++) {
			write("orm/q-%d.md".formatted(number),
					FRONT_MATTER + "# The same again?\n\nYes.\n\n## Key points\n\n- a\n- b\n- c\n");
		}
		assertThat(check()).hasSize(999).allMatch((line) -> line.contains("near-duplicate question; orm/q-0.md"));
	}

	private void write(String path, String text) throws IOException {
		Path file = this.folder.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	private List<String> check() {
		ContentSource source = ContentSource.folder(this.folder);
		return assertTimeoutPreemptively(LIMIT, () -> ContentCheck.of(LocalDate.of(2026, 11, 21)).check(source))
			.problems()
			.stream()
			.map((problem) -> problem.toString().replace(source.name() + "/", ""))
			.toList();
	}

	private static String repeat(String text) {
		return text.repeat(SIZE / text.length());
	}

}

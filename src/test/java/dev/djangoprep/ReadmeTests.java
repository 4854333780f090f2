package dev.djangoprep;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.djangoprep.content.CheckCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What the README shows is true. */
class ReadmeTests {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

	@Test
	void showsAQuestionWithoutProblems(@TempDir Path folder) throws IOException {
		Files.createDirectories(folder.resolve("orm"));
		for (String file : List.of("orm/topic.md", "orm/lazy-evaluation.md")) {
			Files.copy(Path.of("content", file), folder.resolve(file));
		}
		Files.writeString(folder.resolve("orm/exists-or-not.md"), example());
		assertThat(check(folder)).doesNotContain("exists-or-not").contains("2 questions");
	}

	@Test
	void linksToFilesThatExist() throws IOException {
		Matcher links = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(readme());
		assertThat(links.results().map((link) -> link.group(1))).isNotEmpty()
			.contains("LICENSE")
			.filteredOn((link) -> !link.startsWith("../"))
			.allSatisfy((link) -> assertThat(Path.of(link)).exists());
	}

	private static String check(Path folder) {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		PrintStream printed = new PrintStream(output, true, StandardCharsets.UTF_8);
		new CheckCommand(printed, printed, CLOCK).run(List.of(folder.toString()));
		return output.toString(StandardCharsets.UTF_8);
	}

	private static String example() throws IOException {
		Matcher example = Pattern.compile("````markdown\\n(.*?)````", Pattern.DOTALL).matcher(readme());
		assertThat(example.find()).isTrue();
		return example.group(1);
	}

	private static String readme() throws IOException {
		return Files.readString(Path.of("README.md"));
	}

}

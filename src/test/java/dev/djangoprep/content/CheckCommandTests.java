package dev.djangoprep.content;

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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class CheckCommandTests {

	private final ByteArrayOutputStream output = new ByteArrayOutputStream();

	private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

	private final CheckCommand command = new CheckCommand(new PrintStream(this.output, true, StandardCharsets.UTF_8),
			new PrintStream(this.complaints, true, StandardCharsets.UTF_8),
			Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));

	@TempDir
	private Path folder;

	@BeforeEach
	void writeTopic() throws IOException {
		Files.createDirectories(this.folder.resolve("orm"));
		Files.writeString(this.folder.resolve("orm/topic.md"),
				"---\ntitle: ORM\norder: 1\nsummary: Queries.\n---\nText.\n");
	}

	@Test
	void printsASummaryAndSucceedsWithoutErrors() {
		assertThat(run(this.folder.toString())).isZero();
		assertThat(lines()).containsExactly("0 questions, 0 quiz items in 1 topic: 0 errors, 0 warnings");
	}

	@Test
	void printsProblemsAndFailsOnErrors() throws IOException {
		writeFaultyFile();
		assertThat(run(this.folder.toString())).isEqualTo(1);
		assertThat(lines()).containsExactly(this.folder
				+ "/orm/x.md:2:8: error: unknown level 'novice'; use beginner, intermediate, advanced or expert",
				this.folder
						+ "/orm/x.md:8:1: error: no key points; add a section '## Key points' with three to seven bullets",
				"1 question, 0 quiz items in 1 topic: 2 errors, 0 warnings");
	}

	@Test
	void printsJson() throws IOException {
		writeFaultyFile();
		assertThat(run(this.folder.toString(), "--format", "json")).isEqualTo(1);
		JsonNode json = JsonMapper.shared().readTree(this.output.toString(StandardCharsets.UTF_8));
		JsonNode problem = json.at("/problems/0");
		assertThat(problem.propertyNames()).containsExactlyInAnyOrder("path", "line", "column", "severity", "message");
		assertThat(problem.get("path").asString()).isEqualTo(this.folder + "/orm/x.md");
		assertThat(problem.get("line").asInt()).isEqualTo(2);
		assertThat(problem.get("severity").asString()).isEqualTo("error");
		assertThat(json.at("/summary/errors").asInt()).isEqualTo(2);
		assertThat(json.at("/summary/topics").asInt()).isEqualTo(1);
	}

	@Test
	void explainsItself() {
		assertThat(run("--help")).isZero();
		assertThat(lines()).first()
			.asString()
			.isEqualTo("Usage: java -jar djangoprep.jar check [folder] [--format text|json]");
	}

	@Test
	void refusesAFolderThatDoesNotExist() {
		assertThat(run(this.folder.resolve("none").toString())).isEqualTo(2);
		assertThat(complaints()).startsWith("There is no content folder '%s'".formatted(this.folder.resolve("none")))
			.contains("Usage:");
	}

	@Test
	void refusesUnknownOptionsFormatsAndFolders() {
		assertThat(run("--fix")).isEqualTo(2);
		assertThat(run("--format=xml")).isEqualTo(2);
		assertThat(run("--format")).isEqualTo(2);
		assertThat(run("a", "b")).isEqualTo(2);
		assertThat(complaints()).contains("Unknown option '--fix'", "Unknown format 'xml'; use text or json",
				"Unknown format ''; use text or json", "More than one folder: 'a' and 'b'");
		assertThat(this.output.size()).isZero();
	}

	private void writeFaultyFile() throws IOException {
		Files.writeString(this.folder.resolve("orm/x.md"), """
				---
				level: novice
				tags: [queryset]
				reviewed: 2026-11-21
				sources:
				  - https://docs.djangoproject.com/
				---
				# Is it faulty?

				It is.
				""");
	}

	private int run(String... arguments) {
		return this.command.run(List.of(arguments));
	}

	private List<String> lines() {
		return this.output.toString(StandardCharsets.UTF_8).lines().toList();
	}

	private String complaints() {
		return this.complaints.toString(StandardCharsets.UTF_8);
	}

}

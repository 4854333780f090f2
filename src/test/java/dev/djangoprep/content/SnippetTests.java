package dev.djangoprep.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import dev.djangoprep.Requirement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs the code of the content files on a real Django, and the tests of what runs it. */
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class SnippetTests {

	private static String python;

	@BeforeAll
	static void findDjango() {
		python = Requirement.require(
				Stream.of(".venv/bin/python", ".venv/Scripts/python.exe", "python3", "python")
					.filter(SnippetTests::hasDjango)
					.findFirst(),
				"No Python with Django 5.2 here. To prove the snippets: "
						+ "python3 -m venv .venv && .venv/bin/pip install \"django~=5.2\"");
	}

	@Test
	void everySnippetOfTheContentHolds() throws Exception {
		assertPasses("src/test/python/verify.py", "--cache", "target/proved-snippets");
	}

	@Test
	void theVerifierFindsWhatItShould() throws Exception {
		assertPasses("-m", "unittest", "discover", "-s", "src/test/python/tests", "-t", "src/test/python");
	}

	private static void assertPasses(String... arguments) throws Exception {
		Result result = run(python, arguments);
		System.out.println(result.output());
		assertThat(result.exitCode()).as(result.output()).isZero();
	}

	private static boolean hasDjango(String candidate) {
		if (candidate.startsWith(".venv") && !Files.isExecutable(Path.of(candidate))) {
			return false;
		}
		try {
			return run(candidate, "-c", "import django; assert django.VERSION[:2] == (5, 2)").exitCode() == 0;
		}
		catch (IOException | InterruptedException ex) {
			return false;
		}
	}

	private static Result run(String command, String... arguments) throws IOException, InterruptedException {
		List<String> line = new ArrayList<>(List.of(command));
		line.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
		builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
		Process process = builder.start();
		process.getOutputStream().close();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return new Result(process.waitFor(), output);
	}

	private record Result(int exitCode, String output) {
	}

}

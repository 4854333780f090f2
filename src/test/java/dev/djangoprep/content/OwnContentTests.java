package dev.djangoprep.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import dev.djangoprep.content.check.CheckResult;
import dev.djangoprep.content.check.ContentCheck;
import dev.djangoprep.content.check.Problem;
import dev.djangoprep.content.check.Severity;
import dev.djangoprep.content.file.ContentSource;
import dev.djangoprep.content.file.SourceFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The project's own content keeps all rules. */
class OwnContentTests {

	/** After any review: that time passes breaks no build. */
	private static final LocalDate TODAY = LocalDate.of(2100, 1, 1);

	@Test
	void hasNoErrors() {
		CheckResult result = ContentCheck.of(TODAY).check(ContentSource.folder(Path.of("content")));
		assertThat(result.problems()).filteredOn((problem) -> problem.severity() == Severity.ERROR)
			.extracting(Problem::toString)
			.isEmpty();
		assertThat(result.summary().topics()).isPositive();
	}

	@Test
	void hasNoWarningsButThoseOfAge() {
		CheckResult result = ContentCheck.of(TODAY).check(ContentSource.folder(Path.of("content")));
		assertThat(result.problems()).extracting(Problem::toString)
			.filteredOn((problem) -> !problem.contains("last reviewed"))
			.isEmpty();
	}

	@Test
	void isCarriedByTheApplication() {
		List<String> files = ContentSource.folder(Path.of("content")).files().stream().map(SourceFile::path).toList();
		assertThat(ContentSource.carried().files()).extracting(SourceFile::path).containsAll(files);
	}

}

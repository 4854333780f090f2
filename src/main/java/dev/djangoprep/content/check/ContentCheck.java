package dev.djangoprep.content.check;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

import dev.djangoprep.content.file.ContentSource;
import dev.djangoprep.content.file.FileReading;
import dev.djangoprep.content.file.SourceFile;

/**
 * Checks content files by all rules: at startup, by the {@code check} command, and in the
 * tests of the project's own content. Bad content is never an exception.
 */
public final class ContentCheck {

	/** How long after a review an answer counts as current. */
	public static final Period REVIEW_HOLDS_FOR = Period.ofMonths(ReviewDate.STALE_AFTER_MONTHS);

	/** Trees are large, so only as many are kept as processors can read at once. */
	private static final int BATCH = 64;

	private final LocalDate today;

	private ContentCheck(LocalDate today) {
		this.today = today;
	}

	public static ContentCheck of(LocalDate today) {
		return new ContentCheck(today);
	}

	/** Finds every problem of every file of a source. */
	public CheckResult check(ContentSource source) {
		return check(source, source.files());
	}

	/** Finds every problem of files that were read from a source already. */
	public CheckResult check(ContentSource source, List<SourceFile> files) {
		Findings findings = new Findings(source.name());
		Inventory inventory = new Inventory(files);
		Inspection inspection = new Inspection(Rules.of(source, inventory, this.today), findings);
		for (int start = 0; start < files.size(); start += BATCH) {
			read(files.subList(start, Math.min(start + BATCH, files.size()))).forEach(inspection::inspect);
		}
		inspection.conclude();
		List<Problem> problems = findings.sorted();
		return new CheckResult(problems, findings.faultyPaths(), inventory.summary(problems));
	}

	private static List<FileReading> read(List<SourceFile> files) {
		return files.parallelStream().map(FileReading::of).toList();
	}

}

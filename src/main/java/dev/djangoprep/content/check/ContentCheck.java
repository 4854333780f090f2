package dev.djangoprep.content.check;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Consumer;

import dev.djangoprep.content.file.ContentFile;
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
		return check(source, files, (file) -> {
		});
	}

	/**
	 * Does the same, and shows every file of good form to somebody who needs more of it
	 * than its problems. Their trees are not kept, and to read them again would take as
	 * long as to check them.
	 * @param reader sees files before their problems are known, several at once
	 */
	public CheckResult check(ContentSource source, List<SourceFile> files, Consumer<ContentFile> reader) {
		Findings findings = new Findings(source.name());
		Inventory inventory = new Inventory(files);
		Inspection inspection = new Inspection(Rules.of(source, inventory, this.today), findings);
		ReadingAhead.inOrder(files, (file) -> read(file, reader), inspection::inspect);
		inspection.conclude();
		List<Problem> problems = findings.sorted();
		return new CheckResult(problems, findings.faultyPaths(), inventory.summary(problems));
	}

	private static FileReading read(SourceFile file, Consumer<ContentFile> reader) {
		FileReading reading = FileReading.of(file);
		reading.file().filter((read) -> reading.faults().isEmpty()).ifPresent(reader);
		return reading;
	}

}

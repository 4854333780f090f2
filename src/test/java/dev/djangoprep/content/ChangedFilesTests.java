package dev.djangoprep.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dev.djangoprep.catalog.Draft;
import dev.djangoprep.catalog.Fingerprint;
import dev.djangoprep.content.check.CheckResult;
import dev.djangoprep.content.check.ContentCheck;
import dev.djangoprep.content.file.ContentSource;
import dev.djangoprep.content.file.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ChangedFilesTests {

	@TempDir
	private Path folder;

	@Test
	void rendersWhatIsNotPublishedAsItStands() {
		SampleContent content = new SampleContent(this.folder);
		content.topic("orm");
		content.question("orm/lazy.md", "What is lazy?", "A queryset is lazy.");
		content.question("orm/changed.md", "What changed?", "All of this.");
		ContentSource source = ContentSource.folder(this.folder);
		ChangedFiles changed = new ChangedFiles(Map.of("orm/lazy.md", fingerprint(source, "orm/lazy.md"),
				"orm/changed.md", fingerprint(source, "orm/lazy.md")));
		check(source, changed);
		assertThat(drafts(source, changed)).extracting(Draft::path).containsExactly("orm/changed.md", "orm/topic.md");
	}

	@Test
	void rendersWhatItDoesNotKeepWhenItIsAskedFor() {
		SampleContent content = new SampleContent(this.folder);
		content.topic("orm");
		content.question("orm/lazy.md", "What is lazy?", "A queryset is lazy.");
		ContentSource source = ContentSource.folder(this.folder);
		ChangedFiles keepingAll = new ChangedFiles(Map.of());
		ChangedFiles keepingOne = new ChangedFiles(Map.of(), 1);
		check(source, keepingAll);
		check(source, keepingOne);
		assertThat(drafts(source, keepingOne)).hasSize(2).isEqualTo(drafts(source, keepingAll));
	}

	/** They are rendered before it is known that they will not be published. */
	@Test
	void rendersFilesWithErrors() {
		ChangedFiles changed = new ChangedFiles(Map.of());
		ContentSource source = ContentSource.folder(Path.of("src/test/resources/content-check/broken"));
		CheckResult result = check(source, changed);
		assertThat(drafts(source, changed)).extracting(Draft::path).filteredOn(result::isFaulty).hasSizeGreaterThan(20);
	}

	private static List<Draft> drafts(ContentSource source, ChangedFiles changed) {
		return source.files().stream().filter(changed::contains).map(changed::draft).toList();
	}

	private static CheckResult check(ContentSource source, ChangedFiles reader) {
		return ContentCheck.of(LocalDate.of(2026, 11, 21)).check(source, source.files(), reader);
	}

	private static Fingerprint fingerprint(ContentSource source, String path) {
		return source.files()
			.stream()
			.filter((file) -> file.path().equals(path))
			.map(SourceFile::hash)
			.map(Drafts::fingerprint)
			.findFirst()
			.orElseThrow();
	}

}

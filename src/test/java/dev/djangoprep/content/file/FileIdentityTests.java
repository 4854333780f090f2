package dev.djangoprep.content.file;

import dev.djangoprep.catalog.Slug;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FileIdentityTests {

	@ParameterizedTest
	@CsvSource({ "orm/topic.md, TOPIC, orm", "orm/n-plus-one.md, QUESTION, n-plus-one",
			"orm/quiz/lazy-or-not.md, QUIZ_ITEM, lazy-or-not" })
	void tellsWhatAFileIs(String path, FileRole role, String slug) {
		assertThat(FileIdentity.of(path)).contains(new FileIdentity(path, role, new Slug("orm"), new Slug(slug)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "x.md", "orm/quiz/more/x.md", "orm/drafts/x.md", "orm/N_1.md", "Orm/x.md", "orm/x.MD",
			"orm/x.markdown" })
	void knowsNoOtherPaths(String path) {
		assertThat(FileIdentity.of(path)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					x.md | a content file belongs in the folder of its topic, as <topic>/x.md
					My ORM/N+1?.md | bad slug in the file's path; rename it to my-orm/n-1.md
					orm/quiz/A.MD | bad slug in the file's path; rename it to orm/quiz/a.md
					a/b/c.md | no place for a content file; a question belongs in <topic>/<slug>.md, a quiz item in <topic>/quiz/<slug>.md
					""")
	void saysWhereAMisplacedFileBelongs(String path, String complaint) {
		assertThat(FileIdentity.complaint(path)).isEqualTo(complaint);
	}

}

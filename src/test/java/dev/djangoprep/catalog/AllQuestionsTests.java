package dev.djangoprep.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import dev.djangoprep.OnEveryDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@OnEveryDatabase
@ApplicationModuleTest
class AllQuestionsTests {

	@Autowired
	private Publisher publisher;

	@Autowired
	private Catalog catalog;

	@BeforeEach
	void emptyTheDatabase(@Autowired Flyway flyway) {
		flyway.clean();
		flyway.migrate();
	}

	@Test
	void handsOverEachPublishedQuestionOnce() {
		List<QuestionDraft> drafts = IntStream.range(0, 450)
			.mapToObj((number) -> Drafts.question("q-" + number, Level.BEGINNER, number, "Text " + number))
			.toList();
		this.publisher.publish(Drafts.edition(drafts, List.of()));
		this.publisher.publish(Drafts.edition(drafts.subList(0, 430), List.of()));
		List<String> seen = new ArrayList<>();
		this.catalog.forEachQuestion((question) -> {
			assertThat(question.sections()).hasSize(1);
			assertThat(question.snippets()).hasSize(1);
			assertThat(question.topic().slug()).hasToString("orm");
			seen.add(question.slug().value());
		});
		assertThat(seen).hasSize(430)
			.containsExactlyInAnyOrderElementsOf(
					drafts.subList(0, 430).stream().map((draft) -> draft.slug().value()).toList());
	}

	@Test
	void tellsRevisionsApart() {
		Revision empty = this.catalog.newestRevision();
		this.publisher.publish(Drafts.edition(Drafts.question("lazy", Level.BEGINNER, 1, "Lazily.")));
		assertThat(this.catalog.newestRevision()).isNotEqualTo(empty);
		assertThat(this.catalog.newestRevision()).isEqualTo(this.catalog.newestRevision());
		assertThat(this.catalog.newestRevision().number()).isEqualTo(empty.number() + 1);
	}

}

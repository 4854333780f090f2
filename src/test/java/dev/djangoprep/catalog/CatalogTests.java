package dev.djangoprep.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import dev.djangoprep.OnEveryDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The catalog as a whole: what goes in by the publisher comes out for readers. */
@OnEveryDatabase
@ApplicationModuleTest
@RecordApplicationEvents
class CatalogTests {

	private static final QuestionDraft LAZY = Drafts.question("lazy", Level.INTERMEDIATE, 20, "Lazily.");

	private static final QuestionDraft JOINS = Drafts.question("joins", Level.INTERMEDIATE, 10, "With joins.");

	private static final QuestionDraft WHAT = Drafts.question("what", Level.BEGINNER, 30, "An ORM.");

	@Autowired
	private Publisher publisher;

	@Autowired
	private Catalog catalog;

	@Autowired
	private QuizItems quizItems;

	@Autowired
	private ApplicationEvents events;

	@BeforeEach
	void emptyTheDatabase(@Autowired Flyway flyway) {
		flyway.clean();
		flyway.migrate();
	}

	@Test
	void showsAPublishedQuestionWhole() {
		this.publisher.publish(Drafts.edition(Drafts.withAlias(LAZY, "laziness")));
		Question question = this.catalog.question(LAZY.slug()).orElseThrow();
		assertThat(question.shortAnswer()).isEqualTo("Lazily.");
		assertThat(question.topic().title()).isEqualTo("Topic orm");
		assertThat(question.sections()).extracting(Section::anchor).containsExactly(Section.KEY_POINTS);
		assertThat(question.snippets()).extracting(CodeSnippet::code).containsExactly("pass");
		assertThat(question.tags()).containsExactly("queryset", "lazy-tag");
		assertThat(question.aliases()).containsExactly(new Slug("laziness"));
	}

	@Test
	void storesEverythingThatADraftSays() {
		QuestionDraft draft = Drafts.detailedQuestion("detailed");
		this.publisher.publish(Drafts.edition(draft));
		assertThat(this.catalog.question(draft.slug()).orElseThrow()).usingRecursiveComparison()
			.ignoringFields("id", "topic", "publishedAt", "changedAt")
			.isEqualTo(new Question(draft, new Topic(Drafts.topic("orm")), Instant.EPOCH));
	}

	@Test
	void storesMoreQuestionsThanAValueOfTheSequenceStandsFor() {
		List<QuestionDraft> many = IntStream.range(0, 120)
			.mapToObj((number) -> Drafts.question("q-" + number, Level.EXPERT, number, "Answer " + number))
			.toList();
		this.publisher.publish(Drafts.edition(many, List.of()));
		this.publisher.publish(Drafts.edition(LAZY, JOINS));
		this.publisher.publish(Drafts.edition(many, List.of()));
		assertThat(this.catalog.questionsOf(new Slug("orm"))).extracting(QuestionSummary::shortAnswer)
			.containsExactlyElementsOf(many.stream().map(QuestionDraft::shortAnswer).toList());
	}

	@Test
	void leadsFromAFormerSlugToTheQuestion() {
		this.publisher.publish(Drafts.edition(Drafts.withAlias(LAZY, "laziness")));
		assertThat(this.catalog.formerly(new Slug("laziness"))).contains(LAZY.slug());
		assertThat(this.catalog.formerly(LAZY.slug())).isEmpty();
	}

	@Test
	void ordersATopicByLevelThenPlace() {
		this.publisher.publish(Drafts.edition(LAZY, JOINS, WHAT));
		assertThat(this.catalog.questionsOf(new Slug("orm"))).extracting(QuestionSummary::slug)
			.containsExactly(WHAT.slug(), JOINS.slug(), LAZY.slug());
	}

	@Test
	void narrowsQuestionsByTopicLevelKindAndTag() {
		this.publisher.publish(Drafts.edition(LAZY, JOINS, WHAT));
		PageRequest page = PageRequest.of(0, 50);
		QuestionFilter orm = QuestionFilter.ALL.withTopic(new Slug("orm"));
		assertThat(this.catalog.questions(orm, page)).hasSize(3);
		assertThat(this.catalog.questions(orm.withLevel(Level.BEGINNER), page)).hasSize(1);
		assertThat(this.catalog.questions(orm.withKind(Kind.CODING), page)).isEmpty();
		assertThat(this.catalog.questions(QuestionFilter.ALL.withTag("lazy-tag"), page))
			.extracting(QuestionSummary::slug)
			.containsExactly(LAZY.slug());
		assertThat(this.catalog.questions(orm, PageRequest.of(1, 2)).getTotalElements()).isEqualTo(3);
	}

	@Test
	void countsWithZeros() {
		this.publisher.publish(Drafts.edition(LAZY, JOINS, WHAT));
		assertThat(this.catalog.topics()).singleElement()
			.satisfies((topic) -> assertThat(topic.levels().values()).containsExactly(1L, 2L, 0L, 0L));
		assertThat(this.catalog.countByKind(QuestionFilter.ALL.withLevel(Level.BEGINNER)))
			.containsEntry(Kind.CONCEPT, 1L)
			.containsEntry(Kind.CAREER, 0L);
		assertThat(this.catalog.countByTag()).containsEntry("queryset", 3L).containsEntry("joins-tag", 1L);
	}

	@Test
	void withdrawsWhatAnEditionDropsAndBringsItBack() {
		this.publisher.publish(Drafts.edition(LAZY, JOINS));
		this.publisher.publish(Drafts.edition(JOINS));
		assertThat(this.catalog.question(LAZY.slug())).isEmpty();
		assertThat(this.catalog.questionsOf(new Slug("orm"))).hasSize(1);
		this.publisher.publish(Drafts.edition(LAZY, JOINS));
		assertThat(this.catalog.question(LAZY.slug())).isPresent();
	}

	@Test
	void keepsWhatAnEditionNamesWithoutADraft() {
		this.publisher.publish(Drafts.edition(LAZY));
		Edition quarantined = new Edition(List.of(), List.of(), List.of(), Set.of(new Slug("orm")), Set.of(LAZY.slug()),
				Set.of(), Optional.empty(), false);
		assertThat(this.publisher.publish(quarantined)).isEmpty();
		assertThat(this.catalog.question(LAZY.slug())).isPresent();
	}

	@Test
	void countsOnlyAnotherTextAsAChange() {
		this.publisher.publish(Drafts.edition(LAZY));
		Question first = this.catalog.question(LAZY.slug()).orElseThrow();
		this.publisher.publish(Drafts.edition(LAZY));
		assertThat(this.catalog.question(LAZY.slug()).orElseThrow().changedAt()).isEqualTo(first.changedAt());
		this.publisher.publish(Drafts.edition(Drafts.question("lazy", Level.EXPERT, 20, "Very lazily.")));
		Question changed = this.catalog.question(LAZY.slug()).orElseThrow();
		assertThat(changed.changedAt()).isAfter(first.changedAt());
		assertThat(changed.publishedAt()).isEqualTo(first.publishedAt());
		assertThat(changed.snippets()).hasSize(1);
	}

	@Test
	void tellsOfEveryNewRevision() {
		this.publisher.publish(Drafts.edition(LAZY));
		this.publisher.publish(Drafts.edition(LAZY, JOINS));
		assertThat(this.events.stream(CatalogPublished.class)).extracting(CatalogPublished::revision)
			.containsExactly(1L, 2L);
		assertThat(this.catalog.revision()).isGreaterThanOrEqualTo(2);
	}

	@Test
	void publishesNothingOfAnEditionThatFails() {
		this.publisher.publish(Drafts.edition(LAZY));
		Edition broken = new Edition(List.of(), List.of(JOINS, inTopic("nowhere")), List.of(), Set.of(new Slug("orm")),
				Set.of(JOINS.slug()), Set.of(), Optional.empty(), false);
		assertThatIllegalArgumentException().isThrownBy(() -> this.publisher.publish(broken))
			.withMessageContaining("unpublished topic 'nowhere'");
		assertThat(this.catalog.questionsOf(new Slug("orm"))).extracting(QuestionSummary::slug)
			.containsExactly(LAZY.slug());
		assertThat(this.events.stream(CatalogPublished.class)).hasSize(1);
	}

	@Test
	void keepsTheVersionThatWasAskedWhenAnItemChanges() {
		QuizItemDraft first = Drafts.item("which", "one", 1, "Which?");
		this.publisher.publish(Drafts.edition(List.of(LAZY), List.of(first)));
		this.publisher.publish(Drafts.edition(List.of(LAZY), List.of(Drafts.item("which", "two", 1, "Which one?"))));
		assertThat(this.quizItems.findBySlugInOrderByVersionDesc(List.of(first.slug()))).extracting(QuizItem::version)
			.containsExactly(2, 1);
		assertThat(this.catalog.itemsAbout(LAZY.slug())).singleElement()
			.satisfies((item) -> assertThat(item.stemHtml()).isEqualTo("Which one?"))
			.satisfies((item) -> assertThat(item.options()).hasSize(3));
	}

	@Test
	void rendersTheSameTextAnewWithoutANewVersion() {
		this.publisher.publish(Drafts.edition(List.of(LAZY), List.of(Drafts.item("which", "one", 1, "Which?"))));
		this.publisher.publish(Drafts.edition(List.of(LAZY), List.of(Drafts.item("which", "one", 2, "<b>Which?</b>"))));
		assertThat(this.catalog.itemsAbout(LAZY.slug())).singleElement()
			.satisfies((item) -> assertThat(item.version()).isEqualTo(1))
			.satisfies((item) -> assertThat(item.stemHtml()).isEqualTo("<b>Which?</b>"));
	}

	@Test
	void retiresAnItemWhoseFileWent() {
		this.publisher.publish(Drafts.edition(List.of(LAZY), List.of(Drafts.item("which", "one", 1, "Which?"))));
		this.publisher.publish(Drafts.edition(LAZY));
		assertThat(this.catalog.itemsAbout(LAZY.slug())).isEmpty();
		assertThat(this.quizItems.findAll()).singleElement().satisfies((item) -> assertThat(item.retired()).isTrue());
	}

	@Test
	void replacesAndWithdrawsSynonyms() {
		this.publisher.publish(Drafts.synonyms("a", "b"));
		this.publisher.publish(Drafts.synonyms("a", "c", "d"));
		assertThat(this.catalog.synonyms())
			.containsExactly(new SynonymRule(List.of("a", "c", "d"), List.of("a", "c", "d")));
		this.publisher.publish(Drafts.synonyms());
		assertThat(this.catalog.synonyms()).isEmpty();
	}

	@Test
	void keepsSynonymsThatAnEditionNamesWithoutADraft() {
		this.publisher.publish(Drafts.synonyms("a", "b"));
		Edition quarantined = new Edition(List.of(), List.of(), List.of(), Set.of(), Set.of(), Set.of(),
				Optional.empty(), true);
		assertThat(this.publisher.publish(quarantined)).isEmpty();
		assertThat(this.catalog.synonyms()).hasSize(1);
		assertThat(this.publisher.published()).containsEntry("synonyms.txt", new Fingerprint("a, b", 1));
	}

	private static QuestionDraft inTopic(String topic) {
		return new QuestionDraft(new Slug("lost"), new Slug(topic), "nowhere/lost.md", new Fingerprint("x", 1),
				Level.EXPERT, Kind.CONCEPT, 0, "?", "?", "", "", List.of(), List.of(), List.of(), null, WHAT.reviewed(),
				List.of(), List.of(), List.of());
	}

}

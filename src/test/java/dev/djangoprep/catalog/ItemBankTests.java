package dev.djangoprep.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import dev.djangoprep.OnEveryDatabase;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@OnEveryDatabase
@ApplicationModuleTest
class ItemBankTests {

	private static final QuizItemDraft JOINS = item("joins-item", "orm", Level.BEGINNER, "joins");

	private static final QuizItemDraft LAZY = item("lazy-item", "orm", Level.EXPERT, "lazy");

	private static final QuizItemDraft FORMS = item("forms-item", "forms", Level.EXPERT, "clean");

	@Autowired
	private Publisher publisher;

	@Autowired
	private ItemBank itemBank;

	@BeforeEach
	void publish(@Autowired Flyway flyway) {
		flyway.clean();
		flyway.migrate();
		this.publisher.publish(SampleItems.edition(List.of(JOINS, LAZY, FORMS)));
	}

	@Test
	void offersAllItemsWithoutAFilter() {
		assertThat(this.itemBank.askable(ItemFilter.ALL)).extracting(ItemSummary::slug)
			.containsExactly(FORMS.slug(), JOINS.slug(), LAZY.slug());
		assertThat(this.itemBank.askable(ItemFilter.ALL)).last()
			.satisfies((item) -> assertThat(item.topic()).isEqualTo(LAZY.topic()))
			.satisfies((item) -> assertThat(item.level()).isEqualTo(Level.EXPERT))
			.satisfies((item) -> assertThat(item.about()).isEqualTo(LAZY.about()))
			.satisfies((item) -> assertThat(item.selectMany()).isFalse());
	}

	@Test
	void narrowsByTopicsLevelsAndQuestion() {
		assertThat(askable(Set.of("orm"), Set.of(), null)).containsExactly(JOINS.slug(), LAZY.slug());
		assertThat(askable(Set.of("orm", "forms"), Set.of(Level.EXPERT), null)).containsExactly(FORMS.slug(),
				LAZY.slug());
		assertThat(askable(Set.of(), Set.of(Level.BEGINNER, Level.ADVANCED), null)).containsExactly(JOINS.slug());
		assertThat(askable(Set.of(), Set.of(), "lazy")).containsExactly(LAZY.slug());
		assertThat(askable(Set.of("forms"), Set.of(), "lazy")).isEmpty();
	}

	@Test
	void countsByTopicAndLevel() {
		assertThat(this.itemBank.countByTopicAndLevel()).containsExactlyInAnyOrder(
				new ItemCount(new Slug("orm"), Level.BEGINNER, 1), new ItemCount(new Slug("orm"), Level.EXPERT, 1),
				new ItemCount(new Slug("forms"), Level.EXPERT, 1));
	}

	@Test
	void offersTheNewestVersionAndKeepsTheOneThatWasAsked() {
		long asked = this.itemBank.askable(ItemFilter.ALL).get(1).id();
		QuizItemDraft changed = SampleItems.draft("joins-item", "orm", Level.BEGINNER, "joins", "Another stem?", "b");
		this.publisher.publish(SampleItems.edition(List.of(changed)));
		assertThat(this.itemBank.askable(ItemFilter.ALL)).singleElement()
			.satisfies((item) -> assertThat(item.id()).isNotEqualTo(asked));
		assertThat(this.itemBank.items(List.of(asked))).singleElement()
			.satisfies((item) -> assertThat(item.retired()).isTrue())
			.satisfies((item) -> assertThat(item.options()).hasSize(4))
			.satisfies((item) -> assertThat(item.sources()).hasSize(1))
			.satisfies((item) -> assertThat(item.topic().title()).isEqualTo("Topic orm"));
	}

	@Test
	void givesItemsInTheOrderOfTheirIds() {
		List<Long> ids = this.itemBank.askable(ItemFilter.ALL)
			.stream()
			.map(ItemSummary::id)
			.sorted(Comparator.reverseOrder())
			.toList();
		assertThat(this.itemBank.items(ids)).extracting(QuizItem::id).isEqualTo(ids);
		assertThat(this.itemBank.items(List.of())).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> this.itemBank.items(List.of(999_999L)));
	}

	@Test
	void offersNothingOfAWithdrawnTopic() {
		this.publisher.publish(SampleItems.edition(List.of(FORMS)));
		assertThat(askable(Set.of(), Set.of(), null)).containsExactly(FORMS.slug());
	}

	private List<Slug> askable(Set<String> topics, Set<Level> levels, @Nullable String about) {
		ItemFilter filter = new ItemFilter(Set.copyOf(topics.stream().map(Slug::new).toList()), levels,
				(about != null) ? new Slug(about) : null);
		return this.itemBank.askable(filter).stream().map(ItemSummary::slug).toList();
	}

	private static QuizItemDraft item(String slug, String topic, Level level, String about) {
		return SampleItems.draft(slug, topic, level, about, "Stem of " + slug, "a");
	}

}

package dev.djangoprep.quiz.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import dev.djangoprep.catalog.ItemBank;
import dev.djangoprep.catalog.ItemCount;
import dev.djangoprep.catalog.ItemFilter;
import dev.djangoprep.catalog.ItemSummary;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.QuizItem;
import dev.djangoprep.catalog.QuizItemDraft;
import dev.djangoprep.catalog.SampleItems;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.quiz.paper.Paper.PaperItem;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the supply and the seed are, a paper is fair. */
class PaperSetterTests {

	private final List<QuizItem> supply = new ArrayList<>();

	private final PaperSetter setter = new PaperSetter(new Supply());

	@Test
	void asksTopicsAsEvenlyAsTheSupplyAllows() {
		add("orm", 20);
		add("forms", 3);
		add("admin", 8);
		assertThat(topics(set(Setups.exam(9), 1))).containsOnly(Map.entry("orm", 3L), Map.entry("forms", 3L),
				Map.entry("admin", 3L));
		assertThat(topics(set(Setups.exam(15), 1))).containsOnly(Map.entry("orm", 6L), Map.entry("forms", 3L),
				Map.entry("admin", 6L));
	}

	@Test
	void letsNoTopicWinTheOddOnesBySize() {
		add("orm", 40);
		add("forms", 4);
		long odd = seeds(200).filter((seed) -> topics(set(Setups.exam(3), seed)).getOrDefault("forms", 0L) == 2)
			.count();
		assertThat(odd).isBetween(70L, 130L);
	}

	@Test
	void asksWhatIsUnseenBeforeWhatWasMissedBeforeWhatIsKnown() {
		add("orm", 9);
		Map<Slug, Standing> standings = new HashMap<>();
		List.of(1, 2, 3).forEach((number) -> standings.put(new Slug("orm-" + number), Standing.KNOWN));
		List.of(4, 5, 6).forEach((number) -> standings.put(new Slug("orm-" + number), Standing.MISSED));
		for (long seed : seeds(50).toArray()) {
			assertThat(slugs(this.setter.set(Setups.exam(2), standings, seed))).isSubsetOf("orm-7", "orm-8", "orm-9");
			assertThat(slugs(this.setter.set(Setups.exam(5), standings, seed))).contains("orm-7", "orm-8", "orm-9")
				.doesNotContain("orm-1", "orm-2", "orm-3");
			assertThat(slugs(this.setter.set(Setups.exam(7), standings, seed))).contains("orm-4", "orm-5", "orm-6");
		}
	}

	@Test
	void prefersTopicsWithSomethingUnseenForTheOddOnes() {
		add("orm", 1);
		add("forms", 1);
		for (long seed : seeds(20).toArray()) {
			assertThat(slugs(this.setter.set(Setups.exam(1), Map.of(new Slug("orm-1"), Standing.MISSED), seed)))
				.containsExactly("forms-1");
		}
	}

	@Test
	void asksAboutAQuestionAgainAsLateAsPossible() {
		for (int number = 1; number <= 4; number++) {
			addAbout("lazy-" + number, "lazy");
		}
		addAbout("joins-1", "joins");
		addAbout("which-1", "which");
		for (long seed : seeds(50).toArray()) {
			assertThat(set(Setups.exam(3), seed).items()).extracting((item) -> item.item().about().value())
				.containsExactlyInAnyOrder("lazy", "joins", "which");
			assertThat(set(Setups.exam(5), seed).items()).extracting((item) -> item.item().about().value())
				.endsWith("lazy", "lazy");
		}
	}

	@Test
	void asksNoTwoItemsWithNearlyTheSameStem() {
		add("orm", "one", "Which of these lines makes Django send a query to the database first of all?");
		add("orm", "two", "Which of these lines makes Django send a query to the database first of all");
		add("orm", "six", "What does a migration that renames a model do to its table?");
		for (long seed : seeds(20).toArray()) {
			assertThat(slugs(set(Setups.exam(2), seed))).hasSize(2).contains("six");
			assertThat(slugs(set(Setups.exam(3), seed))).hasSize(2).contains("six");
		}
	}

	@Test
	void offersWhatThereIs() {
		add("orm", 3);
		assertThat(slugs(set(Setups.exam(50), 1))).containsExactlyInAnyOrder("orm-1", "orm-2", "orm-3");
		assertThat(set(Setups.exam(5, "forms"), 1).items()).isEmpty();
	}

	@Test
	void asksOnlyTheItemsOfARetry() {
		add("orm", 9);
		QuizSetup retry = Setups.exam(9).retrying(Set.of(new Slug("orm-2"), new Slug("orm-5"), new Slug("gone")));
		assertThat(slugs(set(retry, 1))).containsExactlyInAnyOrder("orm-2", "orm-5");
	}

	@Test
	void makesTheSamePaperOfTheSameSeed() {
		add("orm", 30);
		add("forms", 30);
		Paper paper = set(Setups.exam(20), 42);
		assertThat(set(Setups.exam(20), 42)).isEqualTo(paper);
		assertThat(set(Setups.exam(20), 43).items()).isNotEqualTo(paper.items());
		assertThat(paper.seed()).isEqualTo(42);
	}

	/** A seed that is kept in a row must mean the same tomorrow. */
	@Test
	void keepsItsOrders() {
		add("orm", 5);
		assertThat(set(Setups.exam(5), 2026).items())
			.extracting((item) -> item.item().slug() + " " + item.optionOrder())
			.containsExactly("orm-1 [1, 2, 0, 3]", "orm-4 [2, 1, 0, 3]", "orm-2 [1, 0, 3, 2]", "orm-3 [3, 2, 0, 1]",
					"orm-5 [1, 3, 0, 2]");
	}

	@Test
	void shufflesOptionsEvenly() {
		add("orm", 50);
		Map<Integer, Long> firsts = seeds(20).boxed()
			.flatMap((seed) -> set(Setups.exam(50), seed).items().stream())
			.collect(Collectors.groupingBy((item) -> item.optionOrder().get(0), Collectors.counting()));
		assertThat(firsts.values()).hasSize(4).allSatisfy((number) -> assertThat(number).isBetween(190L, 310L));
	}

	@Test
	void knowsTheKeysByTheirPlacesAsWritten() {
		this.supply.add(SampleItems.published(1, SampleItems.draft("many", "orm", Level.EXPERT, "x", "Which?", "bd")));
		assertThat(set(Setups.exam(1), 1).items()).singleElement()
			.satisfies((item) -> assertThat(item.keys()).containsExactlyInAnyOrder(1, 3))
			.satisfies((item) -> assertThat(item.optionOrder()).containsExactlyInAnyOrder(0, 1, 2, 3));
	}

	/** The rules, over supplies of every shape. */
	@Test
	void isFairWhateverTheSupply() {
		Random random = new Random(7);
		for (int round = 0; round < 300; round++) {
			this.supply.clear();
			int topics = 1 + random.nextInt(6);
			for (int topic = 0; topic < topics; topic++) {
				add("topic-" + topic, 1 + random.nextInt(12));
			}
			Map<Slug, Standing> standings = new HashMap<>();
			this.supply
				.forEach((item) -> standings.put(item.slug(), List.of(Standing.values()).get(random.nextInt(3))));
			int count = 1 + random.nextInt(50);
			Paper paper = this.setter.set(Setups.exam(count), standings, random.nextLong());
			assertThat(slugs(paper)).doesNotHaveDuplicates().hasSize(Math.min(count, this.supply.size()));
			assertEven(paper);
			assertInOrderOfStanding(paper, standings);
		}
	}

	/** A topic that has items left was asked no less than any other one, but for one. */
	private void assertEven(Paper paper) {
		Map<String, Long> asked = topics(paper);
		long most = asked.values().stream().mapToLong(Long::longValue).max().orElseThrow();
		left(paper).forEach((item) -> assertThat(asked.getOrDefault(item.topic().slug().value(), 0L))
			.isGreaterThanOrEqualTo(most - 1));
	}

	/** Within a topic nothing was left that stands before something that was asked. */
	private void assertInOrderOfStanding(Paper paper, Map<Slug, Standing> standings) {
		left(paper).forEach((left) -> assertThat(paper.items()).map(PaperItem::item)
			.filteredOn((item) -> item.topic().equals(left.topic().slug()))
			.allSatisfy(
					(item) -> assertThat(standings.get(item.slug())).isLessThanOrEqualTo(standings.get(left.slug()))));
	}

	private List<QuizItem> left(Paper paper) {
		return this.supply.stream().filter((item) -> !slugs(paper).contains(item.slug().value())).toList();
	}

	/** As different as real ones are. */
	private static LongStream seeds(int number) {
		return new Random(2026).longs(number);
	}

	private Paper set(QuizSetup setup, long seed) {
		return this.setter.set(setup, Map.of(), seed);
	}

	private void add(String topic, int number) {
		for (int i = 1; i <= number; i++) {
			add(topic, topic + "-" + i, "Stem of " + topic + " " + i);
		}
	}

	private void addAbout(String slug, String about) {
		add(SampleItems.draft(slug, "orm", Level.BEGINNER, about, "Stem of " + slug, "a"));
	}

	private void add(String topic, String slug, String stem) {
		add(SampleItems.draft(slug, topic, Level.BEGINNER, "about-" + slug, stem, "a"));
	}

	private void add(QuizItemDraft draft) {
		this.supply.add(SampleItems.published(this.supply.size() + 1, draft));
	}

	private static Map<String, Long> topics(Paper paper) {
		return paper.items()
			.stream()
			.collect(Collectors.groupingBy((item) -> item.item().topic().value(), Collectors.counting()));
	}

	private static List<String> slugs(Paper paper) {
		return paper.items().stream().map((item) -> item.item().slug().value()).toList();
	}

	/** An item bank that holds the test's supply. */
	private final class Supply implements ItemBank {

		@Override
		public List<ItemSummary> askable(ItemFilter filter) {
			return PaperSetterTests.this.supply.stream()
				.map((item) -> new ItemSummary(item.id(), item.slug(), item.topic().slug(), item.level(), item.about(),
						item.selectMany()))
				.filter((item) -> filter.topics().isEmpty() || filter.topics().contains(item.topic()))
				.toList();
		}

		@Override
		public List<ItemCount> countByTopicAndLevel() {
			return List.of();
		}

		@Override
		public List<QuizItem> items(List<Long> ids) {
			return ids.stream().map((id) -> PaperSetterTests.this.supply.get(id.intValue() - 1)).toList();
		}

	}

}

package dev.djangoprep.quiz.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.djangoprep.catalog.ItemSummary;
import dev.djangoprep.catalog.Slug;

/**
 * Chooses items one after the other: of the topic that has fewest so far; of those what
 * the learner hasn't seen, before what was missed, before what is known; of those what is
 * about a question that has fewest so far; of those the first by chance.
 */
final class Selection {

	private final Map<Slug, Standing> standings;

	private final Map<Slug, Integer> topicRanks = new HashMap<>();

	/** Number of items taken so far by topic, and by the question they are about. */
	private final Map<Slug, Integer> ofTopic = new HashMap<>();

	private final Map<Slug, Integer> aboutQuestion = new HashMap<>();

	private final List<ItemSummary> remaining;

	Selection(List<ItemSummary> candidates, Map<Slug, Standing> standings, Shuffler shuffler) {
		this.standings = standings;
		List<Slug> topics = candidates.stream().map(ItemSummary::topic).distinct().sorted().toList();
		shuffler.shuffle(topics).forEach((topic) -> this.topicRanks.put(topic, this.topicRanks.size()));
		this.remaining = shuffler.shuffle(candidates);
	}

	/** So many items, or as many as there are. */
	List<ItemSummary> choose(int count) {
		// Ties go to the topic, not to the item, or large topics would win more of them.
		Comparator<ItemSummary> order = Comparator.comparingInt(this::takenOfTopic)
			.thenComparing(this::standing)
			.thenComparingInt(this::takenAboutQuestion)
			.thenComparingInt((item) -> this.topicRanks.getOrDefault(item.topic(), 0));
		List<ItemSummary> chosen = new ArrayList<>();
		while (chosen.size() < count && !this.remaining.isEmpty()) {
			ItemSummary next = this.remaining.stream().min(order).orElseThrow();
			take(next);
			chosen.add(next);
		}
		return chosen;
	}

	private void take(ItemSummary item) {
		this.remaining.removeIf((other) -> other.slug().equals(item.slug()));
		this.ofTopic.merge(item.topic(), 1, Integer::sum);
		this.aboutQuestion.merge(item.about(), 1, Integer::sum);
	}

	private int takenOfTopic(ItemSummary item) {
		return this.ofTopic.getOrDefault(item.topic(), 0);
	}

	private Standing standing(ItemSummary item) {
		return this.standings.getOrDefault(item.slug(), Standing.UNSEEN);
	}

	private int takenAboutQuestion(ItemSummary item) {
		return this.aboutQuestion.getOrDefault(item.about(), 0);
	}

}

package dev.djangoprep.quiz.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.djangoprep.catalog.ItemBank;
import dev.djangoprep.catalog.ItemSummary;
import dev.djangoprep.catalog.QuizItem;
import dev.djangoprep.catalog.QuizOption;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.quiz.paper.Paper.PaperItem;

import org.springframework.stereotype.Component;

/**
 * Sets papers: chooses items, leaves out what asks almost the same as another, and
 * shuffles. The same items, standings and seed make the same paper.
 */
@Component
public class PaperSetter {

	/** After so many choices what is still alike is left out without a substitute. */
	private static final int MOST_CHOICES = 10;

	private final ItemBank itemBank;

	PaperSetter(ItemBank itemBank) {
		this.itemBank = itemBank;
	}

	/**
	 * A paper of as many questions as the setup asks for, or of all that there are, which
	 * may be none.
	 * @param standings what the learner made of items, by slug; absent ones are unseen
	 */
	public Paper set(QuizSetup setup, Map<Slug, Standing> standings, long seed) {
		List<ItemSummary> candidates = candidates(setup);
		for (int choice = 1;; choice++) {
			Shuffler shuffler = new Shuffler(seed);
			List<Pick> picks = load(new Selection(candidates, standings, shuffler).choose(setup.count()));
			List<Pick> repetitions = repetitions(picks);
			if (repetitions.isEmpty() || choice == MOST_CHOICES) {
				picks.removeAll(repetitions);
				return new Paper(seed, shuffle(picks, shuffler));
			}
			repetitions.forEach((pick) -> candidates.remove(pick.summary()));
		}
	}

	private List<ItemSummary> candidates(QuizSetup setup) {
		return this.itemBank.askable(setup.filter())
			.stream()
			.filter((item) -> setup.items().isEmpty() || setup.items().contains(item.slug()))
			.sorted(Comparator.comparing(ItemSummary::slug))
			.collect(Collectors.toCollection(ArrayList::new));
	}

	private List<Pick> load(List<ItemSummary> chosen) {
		List<QuizItem> items = this.itemBank.items(chosen.stream().map(ItemSummary::id).toList());
		List<Pick> picks = new ArrayList<>();
		for (int i = 0; i < items.size(); i++) {
			picks.add(new Pick(chosen.get(i), items.get(i)));
		}
		return picks;
	}

	/** What asks almost the same as something that was chosen before it. */
	private static List<Pick> repetitions(List<Pick> picks) {
		List<Likeness> before = new ArrayList<>();
		List<Pick> repetitions = new ArrayList<>();
		for (Pick pick : picks) {
			Likeness likeness = new Likeness(pick.item());
			if (before.stream().anyMatch(likeness::isLike)) {
				repetitions.add(pick);
			}
			else {
				before.add(likeness);
			}
		}
		return repetitions;
	}

	private static List<PaperItem> shuffle(List<Pick> picks, Shuffler shuffler) {
		return apart(shuffler.shuffle(picks)).stream().map((pick) -> pick.shuffle(shuffler)).toList();
	}

	/** What is about a question that was asked about comes after everything else. */
	private static List<Pick> apart(List<Pick> picks) {
		Map<Slug, Integer> asked = new HashMap<>();
		List<List<Pick>> rounds = new ArrayList<>();
		for (Pick pick : picks) {
			int round = asked.merge(pick.summary().about(), 1, Integer::sum);
			if (rounds.size() < round) {
				rounds.add(new ArrayList<>());
			}
			rounds.get(round - 1).add(pick);
		}
		return rounds.stream().flatMap(List::stream).toList();
	}

	/** An item that was chosen. */
	private record Pick(ItemSummary summary, QuizItem item) {

		PaperItem shuffle(Shuffler shuffler) {
			List<QuizOption> options = this.item.options();
			List<Integer> places = IntStream.range(0, options.size()).boxed().toList();
			return new PaperItem(this.summary, List.copyOf(shuffler.shuffle(places)),
					places.stream().filter((place) -> options.get(place).key()).collect(Collectors.toSet()));
		}

	}

}

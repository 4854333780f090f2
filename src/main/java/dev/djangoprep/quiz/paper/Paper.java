package dev.djangoprep.quiz.paper;

import java.util.List;
import java.util.Set;

import dev.djangoprep.catalog.ItemSummary;

/**
 * The questions of an attempt, in the order in which they are asked.
 *
 * @param seed what the orders were shuffled by
 */
public record Paper(long seed, List<PaperItem> items) {

	/**
	 * An item and the order of its options.
	 *
	 * @param optionOrder places of the options as written, from 0, in the order in which
	 * they are shown
	 * @param keys places of the keys as written, from 0
	 */
	public record PaperItem(ItemSummary item, List<Integer> optionOrder, Set<Integer> keys) {
	}

}

package dev.djangoprep.catalog;

import java.util.List;

/**
 * The quiz items, to choose from and to ask. Safe for use by several threads.
 */
public interface ItemBank {

	/**
	 * The items that may be asked now, in the order of their slugs: newest versions, not
	 * retired, of published topics.
	 */
	List<ItemSummary> askable(ItemFilter filter);

	/**
	 * How many askable items every topic has per level, topics in order; combinations
	 * without any are left out.
	 */
	List<ItemCount> countByTopicAndLevel();

	/**
	 * The items with these ids, in their order, retired ones included; topic, options and
	 * sources loaded.
	 * @throws IllegalArgumentException if an id never was an item's
	 */
	List<QuizItem> items(List<Long> ids);

}

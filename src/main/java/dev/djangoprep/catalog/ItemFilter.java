package dev.djangoprep.catalog;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Narrows the items that may be asked; an empty set and an absent question don't narrow.
 *
 * @param about the question that explains the items
 */
public record ItemFilter(Set<Slug> topics, Set<Level> levels, @Nullable Slug about) {

	public static final ItemFilter ALL = new ItemFilter(Set.of(), Set.of(), null);

	public ItemFilter {
		topics = Set.copyOf(topics);
		levels = Set.copyOf(levels);
	}

}

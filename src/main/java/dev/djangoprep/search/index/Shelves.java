package dev.djangoprep.search.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.djangoprep.catalog.Slug;
import dev.djangoprep.search.analysis.Leaves;

/**
 * Where questions stand: topics, in order, and tags. Knows them by their names as well.
 */
public final class Shelves {

	/** They stand in names, but name nothing. */
	private static final List<String> OF_NO_USE = Leaves.of("the and django questions site");

	private final Map<Slug, String> titles;

	private final List<Slug> order;

	private final Map<Slug, Set<String>> topicNames = new HashMap<>();

	private final Map<List<String>, String> tags = new HashMap<>();

	/** Takes the topics' titles by their slugs, in order. */
	public Shelves(Map<Slug, String> titles, Set<String> tags) {
		this.titles = titles;
		this.order = List.copyOf(titles.keySet());
		titles.forEach((slug, title) -> this.topicNames.put(slug, names(slug, title)));
		tags.forEach((tag) -> this.tags.put(Leaves.of(tag), tag));
	}

	private static Set<String> names(Slug slug, String title) {
		Set<String> names = new HashSet<>(Leaves.of(slug.value()));
		names.addAll(Leaves.of(title));
		OF_NO_USE.forEach(names::remove);
		return names;
	}

	public String title(Slug topic) {
		return this.titles.getOrDefault(topic, topic.value());
	}

	/** The topics in order; a topic's place is its number in the index. */
	public List<Slug> topics() {
		return this.order;
	}

	/** The topics whose names have all of the stems. */
	public List<Slug> topicsNamed(List<String> stems) {
		return this.order.stream()
			.filter((topic) -> this.topicNames.getOrDefault(topic, Set.of()).containsAll(stems))
			.toList();
	}

	/** The tag of just these stems. */
	public Optional<String> tagNamed(List<String> stems) {
		return Optional.ofNullable(this.tags.get(stems));
	}

}

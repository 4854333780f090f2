package dev.djangoprep.quiz;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.djangoprep.catalog.Slug;
import dev.djangoprep.catalog.TopicOverview;

/** What topics are called; a withdrawn one has only its slug left. */
record TopicNames(Map<Slug, String> titles) {

	/** More topics than that are only counted. */
	private static final int NAMED = 3;

	static TopicNames of(List<TopicOverview> topics) {
		return new TopicNames(topics.stream().collect(Collectors.toMap(TopicOverview::slug, TopicOverview::title)));
	}

	public String title(Slug topic) {
		return this.titles.getOrDefault(topic, topic.value());
	}

	/** Such as {@code Forms, ORM and 4 more}. */
	public String list(Collection<Slug> topics) {
		List<String> names = topics.stream().map(this::title).sorted().toList();
		if (names.size() <= NAMED) {
			return String.join(", ", names);
		}
		return String.join(", ", names.subList(0, NAMED - 1)) + " and " + (names.size() - NAMED + 1) + " more";
	}

}

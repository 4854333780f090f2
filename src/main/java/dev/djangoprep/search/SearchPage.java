package dev.djangoprep.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.djangoprep.catalog.Kind;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.catalog.TopicOverview;
import dev.djangoprep.web.Facet;
import dev.djangoprep.web.Paging;

/**
 * What was found, and the ways on from it.
 *
 * @param topics every topic there is, in order: those that have hits can be filtered by
 */
record SearchPage(SearchResult result, SearchAddress address, List<TopicOverview> topics) {

	/** A page's title. */
	public String title() {
		return this.result.query().isBlank() ? "Search" : this.result.query() + " – search";
	}

	/** Whether anything was asked at all. */
	public boolean isAsked() {
		return !this.result.query().isBlank();
	}

	public boolean isEmpty() {
		return this.result.hits().isEmpty();
	}

	/** Whether filters leave something out. */
	public boolean isNarrowed() {
		return this.address.isNarrowed();
	}

	/** What was found, in words. */
	public String outcome() {
		if (isEmpty()) {
			return isNarrowed() ? "No question like this under these filters." : "No question like this.";
		}
		String count = (this.result.total() == 1) ? "1 question" : this.result.total() + " questions";
		return switch (this.result.match()) {
			case ALL_WORDS, NONE -> count;
			case CLOSEST -> "No exact match; closest:";
		};
	}

	/** Leads to the same query with its slip mended. */
	public Optional<String> correctedAddress() {
		return this.result.correction().map((query) -> this.address.wide().withQuery(query).to(1));
	}

	/** Leads to the same query without filters, where there are some. */
	public Optional<String> wideAddress() {
		return isNarrowed() ? Optional.of(this.address.wide().to(1)) : Optional.empty();
	}

	/** Nothing to choose from is not offered. */
	public List<Facet> facets() {
		return (isEmpty() && !isNarrowed()) ? List.of() : List.of(ofTopics(), ofLevels(), ofKinds());
	}

	private Facet ofTopics() {
		Map<Slug, Long> counts = new LinkedHashMap<>(this.result.topics());
		if (this.address.topic() != null) {
			counts.putIfAbsent(this.address.topic(), 0L);
		}
		return Facet.of("topic", counts, this.address.topic(), this::topicTitle,
				(topic) -> this.address.withTopic(topic).to(1));
	}

	private String topicTitle(Slug slug) {
		return this.topics.stream()
			.filter((topic) -> topic.slug().equals(slug))
			.map(TopicOverview::title)
			.findFirst()
			.orElse(slug.value());
	}

	private Facet ofLevels() {
		return Facet.of("level", this.result.levels(), this.address.level(), Level::label,
				(level) -> this.address.withLevel(level).to(1));
	}

	private Facet ofKinds() {
		return Facet.of("kind", this.result.kinds(), this.address.kind(), Kind::label,
				(kind) -> this.address.withKind(kind).to(1));
	}

	public Paging paging() {
		return new Paging(this.result.page(), this.result.pages(), this.address::to);
	}

}

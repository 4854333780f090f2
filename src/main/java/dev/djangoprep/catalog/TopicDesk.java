package dev.djangoprep.catalog;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/** Brings the topics of an edition into print, and takes out of print what it drops. */
@Component
class TopicDesk {

	private final Topics topics;

	TopicDesk(Topics topics) {
		this.topics = topics;
	}

	/** The published files by their paths. */
	Map<String, Fingerprint> published() {
		return PublishedFile.byPath(this.topics.published());
	}

	/** Returns the number of topics printed. */
	int publish(Edition edition) {
		List<TopicDraft> drafts = List.copyOf(edition.topics());
		Map<Slug, Topic> known = find(drafts.stream().map(TopicDraft::slug).toList());
		for (TopicDraft draft : drafts) {
			Topic topic = known.get(draft.slug());
			if (topic != null) {
				topic.revise(draft);
			}
			else {
				this.topics.save(new Topic(draft));
			}
		}
		return drafts.size();
	}

	/** Returns the number of topics withdrawn. */
	int withdraw(Edition edition, Instant now) {
		List<Topic> dropped = this.topics.findByWithdrawnAtIsNullOrderByPositionAscTitleAsc()
			.stream()
			.filter((topic) -> !edition.topicSlugs().contains(topic.slug()))
			.toList();
		dropped.forEach((topic) -> topic.withdraw(now));
		return dropped.size();
	}

	/** The stored topics among the slugs, withdrawn ones included. */
	Map<Slug, Topic> find(Collection<Slug> slugs) {
		return this.topics.findBySlugIn(slugs).stream().collect(Collectors.toMap(Topic::slug, Function.identity()));
	}

	static Topic require(Map<Slug, Topic> topics, Slug slug, String path) {
		Topic topic = topics.get(slug);
		if (topic == null) {
			throw new IllegalArgumentException("%s belongs to an unpublished topic '%s'".formatted(path, slug));
		}
		return topic;
	}

}

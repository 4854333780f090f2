package dev.djangoprep.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Brings the quiz items of an edition into print, as a new version where the text is
 * another one, and retires what it replaces or drops.
 */
@Component
class QuizItemDesk {

	private final QuizItems quizItems;

	private final TopicDesk topicDesk;

	private final Batches batches;

	QuizItemDesk(QuizItems quizItems, TopicDesk topicDesk, Batches batches) {
		this.quizItems = quizItems;
		this.topicDesk = topicDesk;
		this.batches = batches;
	}

	/** The published files by their paths. */
	Map<String, Fingerprint> published() {
		return PublishedFile.byPath(this.quizItems.published());
	}

	/** Returns the number of items printed or retired. */
	int publish(Edition edition, Instant now) {
		this.batches.forEach(edition.quizItems(), (batch) -> print(batch, now));
		List<Slug> dropped = this.quizItems.published()
			.stream()
			.map(PublishedFile::slug)
			.filter((slug) -> !edition.quizItemSlugs().contains(slug))
			.toList();
		this.batches.forEach(dropped, (batch) -> retire(batch, now));
		return edition.quizItems().size() + dropped.size();
	}

	private void print(List<QuizItemDraft> drafts, Instant now) {
		Map<Slug, QuizItem> newest = newestVersions(drafts.stream().map(QuizItemDraft::slug).toList());
		Map<Slug, Topic> topics = this.topicDesk.find(drafts.stream().map(QuizItemDraft::topic).distinct().toList());
		for (QuizItemDraft draft : drafts) {
			Topic topic = TopicDesk.require(topics, draft.topic(), draft.path());
			print(draft, newest.get(draft.slug()), topic, now);
		}
	}

	private void print(QuizItemDraft draft, @Nullable QuizItem newest, Topic topic, Instant now) {
		if (newest == null) {
			this.quizItems.save(new QuizItem(draft, 1, topic, now));
		}
		else if (newest.hasTextOf(draft)) {
			newest.render(draft, topic);
		}
		else {
			newest.retire(now);
			this.quizItems.save(new QuizItem(draft, newest.version() + 1, topic, now));
		}
	}

	private void retire(List<Slug> slugs, Instant now) {
		newestVersions(slugs).values().forEach((item) -> item.retire(now));
	}

	private Map<Slug, QuizItem> newestVersions(List<Slug> slugs) {
		return this.quizItems.findBySlugInOrderByVersionDesc(slugs)
			.stream()
			.collect(Collectors.toMap(QuizItem::slug, Function.identity(), (newer, older) -> newer));
	}

}

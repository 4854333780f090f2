package dev.djangoprep.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * Brings the questions of an edition into print, and takes out of print what it drops.
 */
@Component
class QuestionDesk {

	private final Questions questions;

	private final NewQuestions newQuestions;

	private final TopicDesk topicDesk;

	private final Batches batches;

	QuestionDesk(Questions questions, NewQuestions newQuestions, TopicDesk topicDesk, Batches batches) {
		this.questions = questions;
		this.newQuestions = newQuestions;
		this.topicDesk = topicDesk;
		this.batches = batches;
	}

	/** The published files by their paths. */
	Map<String, Fingerprint> published() {
		return PublishedFile.byPath(this.questions.published());
	}

	/** Returns the number of questions printed or withdrawn. */
	int publish(Edition edition, Instant now) {
		Set<Slug> stored = this.newQuestions.stored();
		this.batches.forEach(edition.questions(), (batch) -> {
			print(drafts(batch, (slug) -> !stored.contains(slug)), now);
			reprint(drafts(batch, stored::contains), now);
		});
		List<Slug> dropped = this.questions.published()
			.stream()
			.map(PublishedFile::slug)
			.filter((slug) -> !edition.questionSlugs().contains(slug))
			.toList();
		this.batches.forEach(dropped, (batch) -> withdraw(batch, now));
		return edition.questions().size() + dropped.size();
	}

	private static List<QuestionDraft> drafts(List<QuestionDraft> drafts, Predicate<Slug> chosen) {
		return drafts.stream().filter((draft) -> chosen.test(draft.slug())).toList();
	}

	private void print(List<QuestionDraft> drafts, Instant now) {
		Map<Slug, Topic> topics = topics(drafts);
		this.newQuestions.save(drafts.stream().map((draft) -> new Question(draft, topic(draft, topics), now)).toList());
	}

	private void reprint(List<QuestionDraft> drafts, Instant now) {
		Map<Slug, Topic> topics = topics(drafts);
		Map<Slug, QuestionDraft> bySlug = drafts.stream()
			.collect(Collectors.toMap(QuestionDraft::slug, Function.identity()));
		for (Question question : this.questions.findBySlugIn(bySlug.keySet())) {
			QuestionDraft draft = Objects.requireNonNull(bySlug.get(question.slug()));
			question.revise(draft, topic(draft, topics), now);
		}
	}

	private Map<Slug, Topic> topics(List<QuestionDraft> drafts) {
		return this.topicDesk.find(drafts.stream().map(QuestionDraft::topic).distinct().toList());
	}

	private static Topic topic(QuestionDraft draft, Map<Slug, Topic> topics) {
		return TopicDesk.require(topics, draft.topic(), draft.path());
	}

	private void withdraw(List<Slug> slugs, Instant now) {
		this.questions.findBySlugIn(slugs).forEach((question) -> question.withdraw(now));
	}

}

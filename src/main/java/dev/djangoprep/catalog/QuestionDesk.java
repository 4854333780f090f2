package dev.djangoprep.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * Brings the questions of an edition into print, and takes out of print what it drops.
 */
@Component
class QuestionDesk {

	private final Questions questions;

	private final TopicDesk topicDesk;

	private final Batches batches;

	QuestionDesk(Questions questions, TopicDesk topicDesk, Batches batches) {
		this.questions = questions;
		this.topicDesk = topicDesk;
		this.batches = batches;
	}

	/** Returns the number of questions printed or withdrawn. */
	int publish(Edition edition, Instant now) {
		this.batches.forEach(edition.questions(), (batch) -> print(batch, now));
		List<Slug> dropped = this.questions.published()
			.stream()
			.map(PublishedFile::slug)
			.filter((slug) -> !edition.questionSlugs().contains(slug))
			.toList();
		this.batches.forEach(dropped, (batch) -> withdraw(batch, now));
		return edition.questions().size() + dropped.size();
	}

	private void print(List<QuestionDraft> drafts, Instant now) {
		Map<Slug, Question> known = this.questions.findBySlugIn(drafts.stream().map(QuestionDraft::slug).toList())
			.stream()
			.collect(Collectors.toMap(Question::slug, Function.identity()));
		Map<Slug, Topic> topics = this.topicDesk.find(drafts.stream().map(QuestionDraft::topic).distinct().toList());
		for (QuestionDraft draft : drafts) {
			Topic topic = TopicDesk.require(topics, draft.topic(), draft.path());
			Question question = known.get(draft.slug());
			if (question != null) {
				question.revise(draft, topic, now);
			}
			else {
				this.questions.save(new Question(draft, topic, now));
			}
		}
	}

	private void withdraw(List<Slug> slugs, Instant now) {
		this.questions.findBySlugIn(slugs).forEach((question) -> question.withdraw(now));
	}

}

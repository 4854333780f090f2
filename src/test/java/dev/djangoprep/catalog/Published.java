package dev.djangoprep.catalog;

import java.time.Instant;

/** What drafts become when they are published, for the tests of modules that show it. */
public final class Published {

	private Published() {
	}

	public static Topic topic(TopicDraft draft) {
		return new Topic(draft);
	}

	public static Question question(QuestionDraft draft, Topic topic, Instant now) {
		return new Question(draft, topic, now);
	}

}

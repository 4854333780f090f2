package dev.djangoprep.catalog;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The way into the catalog: publishes an edition whole or not at all, and then says so by
 * {@link CatalogPublished}. Safe for use by several threads and processes: one publishes
 * at a time.
 */
@Component
public class Publisher {

	private final CatalogRevisions revisions;

	private final TopicDesk topicDesk;

	private final QuestionDesk questionDesk;

	private final QuizItemDesk quizItemDesk;

	private final SynonymDesk synonymDesk;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Publisher(CatalogRevisions revisions, TopicDesk topicDesk, QuestionDesk questionDesk, QuizItemDesk quizItemDesk,
			SynonymDesk synonymDesk, PlatformTransactionManager transactions, ApplicationEventPublisher events,
			Clock clock) {
		this.revisions = revisions;
		this.topicDesk = topicDesk;
		this.questionDesk = questionDesk;
		this.quizItemDesk = quizItemDesk;
		this.synonymDesk = synonymDesk;
		this.transaction = new TransactionTemplate(transactions);
		this.events = events;
		this.clock = clock;
	}

	/** The files that are published now, by their paths. */
	public Map<String, Fingerprint> published() {
		Map<String, Fingerprint> published = new HashMap<>(this.topicDesk.published());
		published.putAll(this.questionDesk.published());
		published.putAll(this.quizItemDesk.published());
		published.putAll(this.synonymDesk.published());
		return published;
	}

	/**
	 * Publishes the edition in one transaction.
	 * @return the new revision, or nothing if the edition changes nothing
	 * @throws IllegalArgumentException if a draft's topic is neither published nor in the
	 * edition
	 */
	public Optional<CatalogPublished> publish(Edition edition) {
		Optional<CatalogPublished> published = Optional
			.ofNullable(this.transaction.execute((status) -> print(edition)));
		published.ifPresent(this.events::publishEvent);
		return published;
	}

	private @Nullable CatalogPublished print(Edition edition) {
		this.revisions.lock();
		Instant now = this.clock.instant();
		int changes = this.synonymDesk.publish(edition) + this.topicDesk.publish(edition)
				+ this.questionDesk.publish(edition, now) + this.quizItemDesk.publish(edition, now)
				+ this.topicDesk.withdraw(edition, now);
		if (changes == 0) {
			return null;
		}
		// Read anew: the desks have made the persistence context forget it.
		return new CatalogPublished(this.revisions.lock().advance(now));
	}

}

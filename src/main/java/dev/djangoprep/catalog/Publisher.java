package dev.djangoprep.catalog;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

	private static final Logger logger = LoggerFactory.getLogger(Publisher.class);

	private final CatalogRevisions revisions;

	private final TopicDesk topicDesk;

	private final QuestionDesk questionDesk;

	private final QuizItemDesk quizItemDesk;

	private final SynonymDesk synonymDesk;

	private final Archive archive;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Publisher(CatalogRevisions revisions, TopicDesk topicDesk, QuestionDesk questionDesk, QuizItemDesk quizItemDesk,
			SynonymDesk synonymDesk, Archive archive, PlatformTransactionManager transactions,
			ApplicationEventPublisher events, Clock clock) {
		this.revisions = revisions;
		this.topicDesk = topicDesk;
		this.questionDesk = questionDesk;
		this.quizItemDesk = quizItemDesk;
		this.synonymDesk = synonymDesk;
		this.archive = archive;
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

	/** Whether exactly these files are published now, or once were. */
	public boolean hasPublished(Map<String, Fingerprint> files) {
		return this.archive.has(files);
	}

	/**
	 * Publishes the edition in one transaction.
	 * @return the new revision, or nothing if the edition changes nothing
	 * @throws IllegalArgumentException if a draft's topic is neither published nor in the
	 * edition
	 */
	public Optional<CatalogPublished> publish(Edition edition) {
		return publish((published) -> Optional.of(edition));
	}

	/**
	 * Publishes, in one transaction, what an editor makes of the files that are published
	 * now. Whoever else wants to publish waits until then, before asking its editor.
	 * @return the new revision, or nothing if there is no edition or it changes nothing
	 */
	public Optional<CatalogPublished> publish(Function<Map<String, Fingerprint>, Optional<Edition>> editor) {
		Optional<CatalogPublished> news = Optional.ofNullable(this.transaction.execute((status) -> edit(editor)));
		news.ifPresent(this.events::publishEvent);
		return news;
	}

	private @Nullable CatalogPublished edit(Function<Map<String, Fingerprint>, Optional<Edition>> editor) {
		this.revisions.lock();
		return editor.apply(published()).map(this::print).orElse(null);
	}

	private @Nullable CatalogPublished print(Edition edition) {
		Instant now = this.clock.instant();
		int changes = this.synonymDesk.publish(edition) + this.topicDesk.publish(edition)
				+ this.questionDesk.publish(edition, now) + this.quizItemDesk.publish(edition, now)
				+ this.topicDesk.withdraw(edition, now);
		if (changes == 0) {
			return null;
		}
		// Read anew: the desks have made the persistence context forget it.
		long revision = this.revisions.lock().advance(now);
		this.archive.keep(published(), revision);
		logger.info("Revision {} has {} new or changed topics, {} questions and {} quiz items{}", revision,
				edition.topics().size(), edition.questions().size(), edition.quizItems().size(),
				edition.synonyms().isPresent() ? ", and synonyms" : "");
		return new CatalogPublished(revision);
	}

}

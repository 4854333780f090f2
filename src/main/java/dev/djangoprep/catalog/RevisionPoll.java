package dev.djangoprep.catalog;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Notices what other processes on the same database publish, and says so here as if it
 * had been published here.
 */
@Component
class RevisionPoll {

	private static final Logger logger = LoggerFactory.getLogger(RevisionPoll.class);

	private final CatalogRevisions revisions;

	private final CurrentRevision current;

	private final ApplicationEventPublisher events;

	RevisionPoll(CatalogRevisions revisions, CurrentRevision current, ApplicationEventPublisher events) {
		this.revisions = revisions;
		this.current = current;
		this.events = events;
	}

	void look() {
		try {
			long newest = this.revisions.newest().number();
			if (newest > this.current.get()) {
				logger.info("Another node has published revision {}", newest);
				this.events.publishEvent(new CatalogPublished(newest));
			}
		}
		catch (RuntimeException ex) {
			logger.warn("Cannot see whether there is a newer revision: {}", ex.getMessage());
		}
	}

}

package dev.djangoprep.catalog;

import java.util.concurrent.atomic.AtomicLong;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Remembers the newest revision, so that asking for it costs no query. */
@Component
class CurrentRevision implements InitializingBean {

	private final CatalogRevisions revisions;

	private final AtomicLong newest = new AtomicLong();

	CurrentRevision(CatalogRevisions revisions) {
		this.revisions = revisions;
	}

	@Override
	public void afterPropertiesSet() {
		this.revisions.findById(CatalogRevision.ONLY).ifPresent((row) -> advanceTo(row.revision()));
	}

	/** Before other listeners, which may ask for what was published. */
	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void on(CatalogPublished event) {
		advanceTo(event.revision());
	}

	private void advanceTo(long revision) {
		this.newest.accumulateAndGet(revision, Math::max);
	}

	long get() {
		return this.newest.get();
	}

}

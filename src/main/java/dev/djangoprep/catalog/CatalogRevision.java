package dev.djangoprep.catalog;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The one row that counts publications; publishing locks it. */
@Entity
class CatalogRevision {

	static final int ONLY = 1;

	@Id
	private int id;

	private long revision;

	private Instant publishedAt;

	@SuppressWarnings("NullAway.Init")
	protected CatalogRevision() {
		// for JPA; the migration inserts the row
	}

	long advance(Instant now) {
		this.revision++;
		this.publishedAt = now;
		return this.revision;
	}

	long revision() {
		return this.revision;
	}

}

package dev.djangoprep.catalog;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A subject that interviews ask about, and an introduction to it. */
@Entity
public class Topic {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "topic_seq")
	private @Nullable Long id;

	private Slug slug;

	private String path;

	@Embedded
	private Fingerprint fingerprint;

	private int position;

	private String title;

	private String summary;

	private String introductionHtml;

	private @Nullable Instant withdrawnAt;

	Topic(TopicDraft draft) {
		this.slug = draft.slug();
		revise(draft);
	}

	@SuppressWarnings("NullAway.Init")
	protected Topic() {
		// for JPA
	}

	final void revise(TopicDraft draft) {
		this.path = draft.path();
		this.fingerprint = draft.fingerprint();
		this.position = draft.position();
		this.title = draft.title();
		this.summary = draft.summary();
		this.introductionHtml = draft.introductionHtml();
		this.withdrawnAt = null;
	}

	void withdraw(Instant now) {
		this.withdrawnAt = now;
	}

	long id() {
		if (this.id == null) {
			throw new IllegalStateException("Topic '%s' is not stored yet".formatted(this.slug));
		}
		return this.id;
	}

	public Slug slug() {
		return this.slug;
	}

	public String title() {
		return this.title;
	}

	/** One sentence of plain text. */
	public String summary() {
		return this.summary;
	}

	/** The introduction, safe to print as it is. */
	public String introductionHtml() {
		return this.introductionHtml;
	}

	/** The file's path below the content folder. */
	public String path() {
		return this.path;
	}

}

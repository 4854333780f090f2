package dev.djangoprep.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

/**
 * One version of a multiple-choice item. Another text is another version; the former one
 * is retired and kept, because attempts refer to the version they were asked.
 */
@Entity
public class QuizItem {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quiz_item_seq")
	private @Nullable Long id;

	private Slug slug;

	private int version;

	@ManyToOne(fetch = FetchType.LAZY)
	private Topic topic;

	private String path;

	@Embedded
	private Fingerprint fingerprint;

	@Enumerated(EnumType.STRING)
	private Level level;

	private Slug about;

	private boolean selectMany;

	private String stem;

	private String stemHtml;

	private String bodyHtml;

	private LocalDate reviewed;

	private Instant publishedAt;

	private @Nullable Instant retiredAt;

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "quiz_item_id", nullable = false)
	@OrderColumn(name = "position")
	private List<QuizOption> options = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "quiz_item_source", joinColumns = @JoinColumn(name = "quiz_item_id"))
	@OrderColumn(name = "position")
	@Column(name = "url")
	private List<String> sources = new ArrayList<>();

	QuizItem(QuizItemDraft draft, int version, Topic topic, Instant now) {
		this.slug = draft.slug();
		this.version = version;
		this.topic = topic;
		this.path = draft.path();
		this.fingerprint = draft.fingerprint();
		this.level = draft.level();
		this.about = draft.about();
		this.selectMany = draft.selectMany();
		this.stem = draft.stem();
		this.stemHtml = draft.stemHtml();
		this.bodyHtml = draft.bodyHtml();
		this.reviewed = draft.reviewed();
		this.publishedAt = now;
		draft.options().forEach((option) -> this.options.add(new QuizOption(option)));
		this.sources.addAll(draft.sources());
	}

	@SuppressWarnings("NullAway.Init")
	protected QuizItem() {
		// for JPA
	}

	/** Whether the draft has this version's text, so that no new version is due. */
	boolean hasTextOf(QuizItemDraft draft) {
		return this.fingerprint.contentHash().equals(draft.fingerprint().contentHash());
	}

	/** Takes over the same text, rendered anew or moved to another file. */
	void render(QuizItemDraft draft, Topic topic) {
		this.topic = topic;
		this.path = draft.path();
		this.fingerprint = draft.fingerprint();
		this.stemHtml = draft.stemHtml();
		this.bodyHtml = draft.bodyHtml();
		for (int i = 0; i < this.options.size(); i++) {
			this.options.get(i).render(draft.options().get(i));
		}
		this.retiredAt = null;
	}

	void retire(Instant now) {
		this.retiredAt = now;
	}

	/** Identifies this version of the item for good. */
	public long id() {
		if (this.id == null) {
			throw new IllegalStateException("Quiz item '%s' is not stored yet".formatted(this.slug));
		}
		return this.id;
	}

	public Slug slug() {
		return this.slug;
	}

	/** Counts the item's texts, from 1. */
	public int version() {
		return this.version;
	}

	public Topic topic() {
		return this.topic;
	}

	/** The file's path below the content folder. */
	public String path() {
		return this.path;
	}

	public Level level() {
		return this.level;
	}

	/** The question that explains the item. */
	public Slug about() {
		return this.about;
	}

	/** Whether more than one option is a key. */
	public boolean selectMany() {
		return this.selectMany;
	}

	/** The stem's heading as plain text. */
	public String stem() {
		return this.stem;
	}

	/** The stem's heading as inline HTML, safe to print as it is. */
	public String stemHtml() {
		return this.stemHtml;
	}

	/** What stands between the heading and the options, safe to print as it is. */
	public String bodyHtml() {
		return this.bodyHtml;
	}

	public LocalDate reviewed() {
		return this.reviewed;
	}

	/**
	 * Whether the item is no longer asked: a newer version replaced it or its file went.
	 */
	public boolean retired() {
		return this.retiredAt != null;
	}

	/** The options in the order they were written, which gives the keys away. */
	public List<QuizOption> options() {
		return List.copyOf(this.options);
	}

	/** Addresses that prove the key. */
	public List<String> sources() {
		return List.copyOf(this.sources);
	}

}

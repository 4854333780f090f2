package dev.djangoprep.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

/** A published interview question with its whole answer. */
@Entity
public class Question {

	/** Given by {@link NewQuestions}. */
	@Id
	private @Nullable Long id;

	private Slug slug;

	@ManyToOne(fetch = FetchType.LAZY)
	private Topic topic;

	private String path;

	@Embedded
	private Fingerprint fingerprint;

	@Enumerated(EnumType.STRING)
	private Level level;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	private long readingOrder;

	private String title;

	private String titleHtml;

	private String shortAnswer;

	private String shortAnswerHtml;

	private @Nullable String django;

	private LocalDate reviewed;

	private Instant publishedAt;

	private Instant changedAt;

	private @Nullable Instant withdrawnAt;

	@ElementCollection
	@CollectionTable(name = "question_section", joinColumns = @JoinColumn(name = "question_id"))
	@OrderColumn(name = "position")
	private List<Section> sections = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "question_snippet", joinColumns = @JoinColumn(name = "question_id"))
	@OrderColumn(name = "position")
	private List<CodeSnippet> snippets = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "question_tag", joinColumns = @JoinColumn(name = "question_id"))
	@OrderColumn(name = "position")
	@Column(name = "tag")
	private List<String> tags = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "question_source", joinColumns = @JoinColumn(name = "question_id"))
	@OrderColumn(name = "position")
	@Column(name = "url")
	private List<String> sources = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "question_follow_up", joinColumns = @JoinColumn(name = "question_id"))
	@OrderColumn(name = "position")
	@Column(name = "slug")
	private List<Slug> followUps = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "question_alias", joinColumns = @JoinColumn(name = "question_id"))
	@OrderColumn(name = "position")
	@Column(name = "alias")
	private List<Slug> aliases = new ArrayList<>();

	Question(QuestionDraft draft, Topic topic, Instant now) {
		this.slug = draft.slug();
		this.publishedAt = now;
		this.changedAt = now;
		print(draft, topic);
	}

	@SuppressWarnings("NullAway.Init")
	protected Question() {
		// for JPA
	}

	/** Only another text counts as a change: the same text rendered anew does not. */
	void revise(QuestionDraft draft, Topic topic, Instant now) {
		if (!this.fingerprint.contentHash().equals(draft.fingerprint().contentHash())) {
			this.changedAt = now;
		}
		print(draft, topic);
		this.withdrawnAt = null;
	}

	void withdraw(Instant now) {
		this.withdrawnAt = now;
	}

	private void print(QuestionDraft draft, Topic topic) {
		this.topic = topic;
		this.path = draft.path();
		this.fingerprint = draft.fingerprint();
		this.level = draft.level();
		this.kind = draft.kind();
		this.readingOrder = ReadingOrder.of(draft.level(), draft.position());
		this.title = draft.title();
		this.titleHtml = draft.titleHtml();
		this.shortAnswer = draft.shortAnswer();
		this.shortAnswerHtml = draft.shortAnswerHtml();
		this.django = draft.django();
		this.reviewed = draft.reviewed();
		replace(this.sections, draft.sections());
		replace(this.snippets, draft.snippets().stream().map(CodeSnippet::new).toList());
		replace(this.tags, draft.tags());
		replace(this.sources, draft.sources());
		replace(this.followUps, draft.followUps());
		replace(this.aliases, draft.aliases());
	}

	/** Hibernate watches its own collections, so their content is exchanged in place. */
	private static <T> void replace(List<T> current, List<T> next) {
		current.clear();
		current.addAll(next);
	}

	Fingerprint fingerprint() {
		return this.fingerprint;
	}

	long readingOrder() {
		return this.readingOrder;
	}

	public Slug slug() {
		return this.slug;
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

	public Kind kind() {
		return this.kind;
	}

	/** The question as plain text. */
	public String title() {
		return this.title;
	}

	/** The question's inline HTML, safe to print as it is. */
	public String titleHtml() {
		return this.titleHtml;
	}

	/** The short answer as plain text, at most 80 words. */
	public String shortAnswer() {
		return this.shortAnswer;
	}

	/** The short answer, safe to print as it is. */
	public String shortAnswerHtml() {
		return this.shortAnswerHtml;
	}

	/** Range of Django versions the answer holds for; absent for every supported one. */
	public Optional<String> django() {
		return Optional.ofNullable(this.django);
	}

	/** The day somebody last checked the answer against its sources. */
	public LocalDate reviewed() {
		return this.reviewed;
	}

	/** When the question first appeared. */
	public Instant publishedAt() {
		return this.publishedAt;
	}

	/** When the question's text last changed. */
	public Instant changedAt() {
		return this.changedAt;
	}

	public List<Section> sections() {
		return List.copyOf(this.sections);
	}

	public List<CodeSnippet> snippets() {
		return List.copyOf(this.snippets);
	}

	public List<String> tags() {
		return List.copyOf(this.tags);
	}

	/** Addresses that prove the answer. */
	public List<String> sources() {
		return List.copyOf(this.sources);
	}

	/** What an interviewer asks next; a slug may be withdrawn meanwhile. */
	public List<Slug> followUps() {
		return List.copyOf(this.followUps);
	}

	/** Former slugs, whose addresses lead here. */
	public List<Slug> aliases() {
		return List.copyOf(this.aliases);
	}

}

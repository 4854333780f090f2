package dev.djangoprep.catalog;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The catalog as the database has it. */
@Component
@Transactional(readOnly = true)
class PublishedCatalog implements Catalog {

	private final Topics topics;

	private final Questions questions;

	private final QuizItems quizItems;

	private final SynonymLists synonymLists;

	private final AllQuestions allQuestions;

	private final CatalogRevisions revisions;

	private final CurrentRevision revision;

	PublishedCatalog(Topics topics, Questions questions, QuizItems quizItems, SynonymLists synonymLists,
			AllQuestions allQuestions, CatalogRevisions revisions, CurrentRevision revision) {
		this.topics = topics;
		this.questions = questions;
		this.quizItems = quizItems;
		this.synonymLists = synonymLists;
		this.allQuestions = allQuestions;
		this.revisions = revisions;
		this.revision = revision;
	}

	@Override
	@Transactional(propagation = Propagation.SUPPORTS)
	public long revision() {
		return this.revision.get();
	}

	@Override
	public Revision newestRevision() {
		return this.revisions.newest();
	}

	@Override
	public List<TopicOverview> topics() {
		Map<Slug, Map<Level, Long>> counts = new HashMap<>();
		for (QuestionCount row : this.questions.countByTopicLevelAndKind()) {
			counts.computeIfAbsent(row.topic(), (slug) -> zeros(Level.class))
				.merge(row.level(), row.number(), Long::sum);
		}
		return this.topics.findByWithdrawnAtIsNullOrderByPositionAscTitleAsc()
			.stream()
			.map((topic) -> new TopicOverview(topic.slug(), topic.title(), topic.summary(),
					counts.getOrDefault(topic.slug(), zeros(Level.class))))
			.toList();
	}

	@Override
	public Optional<Topic> topic(Slug slug) {
		return this.topics.findBySlugAndWithdrawnAtIsNull(slug);
	}

	@Override
	public Optional<Question> question(Slug slug) {
		Optional<Question> question = this.questions.findPublished(slug);
		question.ifPresent(PublishedCatalog::load);
		return question;
	}

	@Override
	public Optional<Slug> formerly(Slug alias) {
		return this.questions.findByAlias(alias).stream().map(Question::slug).findFirst();
	}

	@Override
	public Page<QuestionSummary> questions(QuestionFilter filter, Pageable page) {
		Pageable unsorted = PageRequest.of(page.getPageNumber(), page.getPageSize());
		return this.questions.page(filter.topic(), filter.level(), filter.kind(), filter.tag(), unsorted);
	}

	@Override
	public List<QuestionSummary> questionsOf(Slug topic) {
		return this.questions.summariesOf(topic);
	}

	@Override
	public List<QuestionSummary> questions(Collection<Slug> slugs) {
		Map<Slug, QuestionSummary> found = new HashMap<>();
		this.questions.summariesOf(slugs).forEach((summary) -> found.put(summary.slug(), summary));
		return slugs.stream().filter(found::containsKey).map(found::get).toList();
	}

	@Override
	public Map<Level, Long> countByLevel(QuestionFilter filter) {
		return counts(Level.class, this.questions.countByLevel(filter.topic(), null, filter.kind(), filter.tag()));
	}

	@Override
	public Map<Kind, Long> countByKind(QuestionFilter filter) {
		return counts(Kind.class, this.questions.countByKind(filter.topic(), filter.level(), null, filter.tag()));
	}

	@Override
	public List<QuestionCount> countByTopicLevelAndKind() {
		return this.questions.countByTopicLevelAndKind();
	}

	@Override
	public List<QuestionSummary> reviewedBefore(LocalDate day) {
		return this.questions.reviewedBefore(day);
	}

	@Override
	public Map<String, Long> countByTag() {
		Map<String, Long> counts = new LinkedHashMap<>();
		this.questions.countByTag().forEach((row) -> counts.put(row.getValue(), row.getNumber()));
		return counts;
	}

	@Override
	public void forEachQuestion(Consumer<Question> action) {
		this.allQuestions.forEach(action);
	}

	@Override
	public List<QuestionSummary> newest(int limit) {
		return this.questions.newest(Limit.of(limit));
	}

	@Override
	public List<QuestionSummary> recentlyChanged(int limit) {
		return this.questions.recentlyChanged(Limit.of(limit));
	}

	@Override
	public List<QuestionSummary> recentlyReviewed(int limit) {
		return this.questions.recentlyReviewed(Limit.of(limit));
	}

	@Override
	public List<Question> questionsWithSnippets(Slug topic) {
		List<Question> found = this.questions.findWithSnippets(topic);
		found.forEach(Question::snippets);
		return found;
	}

	@Override
	public List<QuizItem> itemsAbout(Slug question) {
		List<QuizItem> items = this.quizItems.findByRetiredAtIsNullAndAboutOrderBySlug(question);
		items.forEach(QuizItem::options);
		return items;
	}

	@Override
	public Map<Level, Long> countItemsByLevel(Slug topic) {
		return counts(Level.class, this.quizItems.countByLevel(topic));
	}

	@Override
	public List<SynonymRule> synonyms() {
		return this.synonymLists.findById(SynonymList.ONLY).map(SynonymList::rules).orElse(List.of());
	}

	/** Readers get questions after their transaction, so nothing may be left to load. */
	private static void load(Question question) {
		question.sections();
		question.snippets();
		question.tags();
		question.sources();
		question.followUps();
		question.aliases();
	}

	private static <E extends Enum<E>> Map<E, Long> counts(Class<E> type, List<Questions.Count<E>> rows) {
		Map<E, Long> counts = zeros(type);
		rows.forEach((row) -> counts.put(row.getValue(), row.getNumber()));
		return counts;
	}

	private static <E extends Enum<E>> Map<E, Long> zeros(Class<E> type) {
		Map<E, Long> zeros = new EnumMap<>(type);
		Arrays.stream(type.getEnumConstants()).forEach((value) -> zeros.put(value, 0L));
		return zeros;
	}

}

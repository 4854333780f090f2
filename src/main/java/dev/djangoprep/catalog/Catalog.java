package dev.djangoprep.catalog;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/**
 * What is published, to be read. What was withdrawn is in none of the answers. Safe for
 * use by several threads; every answer is of one committed revision.
 */
public interface Catalog {

	/**
	 * The number of the newest revision, 0 before the first. Costs no query.
	 */
	long revision();

	/** The newest revision, as the database knows it. */
	Revision newestRevision();

	/** All topics in order, those without questions included. */
	List<TopicOverview> topics();

	Optional<Topic> topic(Slug slug);

	/** The question with its whole answer, collections loaded. */
	Optional<Question> question(Slug slug);

	/** The published question that once had this slug. */
	Optional<Slug> formerly(Slug alias);

	/**
	 * Questions in reading order: by topic, level and place. The sort of the page request
	 * is ignored.
	 */
	Page<QuestionSummary> questions(QuestionFilter filter, Pageable page);

	/** All questions of a topic in reading order. */
	List<QuestionSummary> questionsOf(Slug topic);

	/** The published ones among the slugs, in their order. */
	List<QuestionSummary> questions(Collection<Slug> slugs);

	/**
	 * How many questions of each level, zeros included; the filter's own level is
	 * ignored.
	 */
	Map<Level, Long> countByLevel(QuestionFilter filter);

	/**
	 * How many questions of each kind, zeros included; the filter's own kind is ignored.
	 */
	Map<Kind, Long> countByKind(QuestionFilter filter);

	/** How many questions there are of every topic, level and kind that has any. */
	List<QuestionCount> countByTopicLevelAndKind();

	/**
	 * The questions that were last checked against their sources before a day, oldest
	 * first.
	 */
	List<QuestionSummary> reviewedBefore(LocalDate day);

	/** How many questions carry each tag, in alphabetical order. */
	Map<String, Long> countByTag();

	/**
	 * Hands over every published question, collections loaded, with a few of them in
	 * memory at a time. What is published meanwhile may show in some of them: compare
	 * {@link #newestRevision()} before and after.
	 */
	void forEachQuestion(Consumer<Question> action);

	/** The questions that appeared last, newest first. */
	List<QuestionSummary> newest(int limit);

	/** The questions whose text changed last, newest first. */
	List<QuestionSummary> recentlyChanged(int limit);

	/** The questions that were checked against their sources last, newest first. */
	List<QuestionSummary> recentlyReviewed(int limit);

	/** The topic's questions that have code, in reading order, snippets loaded. */
	List<Question> questionsWithSnippets(Slug topic);

	/** The items that are asked about a question, options loaded. */
	List<QuizItem> itemsAbout(Slug question);

	/** How many quiz items a topic has per level, zeros included. */
	Map<Level, Long> countItemsByLevel(Slug topic);

	/** What maintainers say that candidates mean by other words. */
	List<SynonymRule> synonyms();

}

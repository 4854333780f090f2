package dev.djangoprep.catalog;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Questions extends JpaRepository<Question, Long> {

	/** The published questions with their topics, as summaries. */
	String SUMMARIES = """
			select new dev.djangoprep.catalog.QuestionSummary(q.slug, t.slug, t.title, q.level, q.kind, q.title,
				q.titleHtml, q.shortAnswer, q.reviewed, q.publishedAt, q.changedAt)
			from Question q join q.topic t
			where q.withdrawnAt is null and t.withdrawnAt is null
			""";

	/** Rows of the published questions that a filter leaves. */
	String FILTERED = """
			from Question q join q.topic t
			where q.withdrawnAt is null and t.withdrawnAt is null
			and (:topic is null or t.slug = :topic)
			and (:level is null or q.level = :level)
			and (:kind is null or q.kind = :kind)
			and (:tag is null or :tag member of q.tags)
			""";

	List<Question> findBySlugIn(Collection<Slug> slugs);

	@Query("select q from Question q join fetch q.topic t where q.slug = :slug and q.withdrawnAt is null and t.withdrawnAt is null")
	Optional<Question> findPublished(Slug slug);

	/** In the order of their slugs, withdrawn ones included. */
	@Query("select q from Question q join fetch q.topic where q.slug in :slugs order by q.slug")
	List<Question> findWithTopics(Collection<Slug> slugs);

	@Query("""
			select q from Question q join q.aliases a
			where a = :alias and q.withdrawnAt is null and q.topic.withdrawnAt is null""")
	List<Question> findByAlias(Slug alias);

	@Query("""
			select q from Question q join q.topic t
			where t.slug = :topic and q.snippets is not empty and q.withdrawnAt is null and t.withdrawnAt is null
			order by q.readingOrder, q.title""")
	List<Question> findWithSnippets(Slug topic);

	@Query(SUMMARIES + " and t.slug = :topic order by q.readingOrder, q.title, q.slug")
	List<QuestionSummary> summariesOf(Slug topic);

	@Query(SUMMARIES + " and q.slug in :slugs")
	List<QuestionSummary> summariesOf(Collection<Slug> slugs);

	@Query(SUMMARIES + " order by q.publishedAt desc, t.position, q.readingOrder, q.title")
	List<QuestionSummary> newest(Limit limit);

	@Query(SUMMARIES + " order by q.changedAt desc, t.position, q.readingOrder, q.title")
	List<QuestionSummary> recentlyChanged(Limit limit);

	@Query(SUMMARIES + " order by q.reviewed desc, t.position, q.readingOrder, q.title")
	List<QuestionSummary> recentlyReviewed(Limit limit);

	@Query(SUMMARIES + " and q.reviewed < :day order by q.reviewed, t.position, q.readingOrder, q.title")
	List<QuestionSummary> reviewedBefore(LocalDate day);

	@Query(value = """
			select new dev.djangoprep.catalog.QuestionSummary(q.slug, t.slug, t.title, q.level, q.kind, q.title,
				q.titleHtml, q.shortAnswer, q.reviewed, q.publishedAt, q.changedAt)
			""" + FILTERED + " order by t.position, t.title, q.readingOrder, q.title, q.slug",
			countQuery = "select count(q) " + FILTERED)
	Page<QuestionSummary> page(@Nullable Slug topic, @Nullable Level level, @Nullable Kind kind, @Nullable String tag,
			Pageable page);

	@Query("select q.level as value, count(q) as number " + FILTERED + " group by q.level")
	List<Count<Level>> countByLevel(@Nullable Slug topic, @Nullable Level level, @Nullable Kind kind,
			@Nullable String tag);

	@Query("select q.kind as value, count(q) as number " + FILTERED + " group by q.kind")
	List<Count<Kind>> countByKind(@Nullable Slug topic, @Nullable Level level, @Nullable Kind kind,
			@Nullable String tag);

	@Query("""
			select g as value, count(q) as number from Question q join q.tags g
			where q.withdrawnAt is null and q.topic.withdrawnAt is null group by g order by g""")
	List<Count<String>> countByTag();

	@Query("""
			select new dev.djangoprep.catalog.QuestionCount(t.slug, q.level, q.kind, count(q))
			from Question q join q.topic t
			where q.withdrawnAt is null and t.withdrawnAt is null group by t.slug, q.level, q.kind""")
	List<QuestionCount> countByTopicLevelAndKind();

	@Query("select new dev.djangoprep.catalog.PublishedFile(q.slug, q.path, q.fingerprint) from Question q where q.withdrawnAt is null")
	List<PublishedFile> published();

	/** A row of a grouped count. */
	interface Count<T> {

		T getValue();

		long getNumber();

	}

}

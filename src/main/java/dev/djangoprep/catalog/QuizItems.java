package dev.djangoprep.catalog;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface QuizItems extends JpaRepository<QuizItem, Long> {

	/** All versions of the items, the newest of each item first. */
	List<QuizItem> findBySlugInOrderByVersionDesc(Collection<Slug> slugs);

	List<QuizItem> findByRetiredAtIsNullAndAboutOrderBySlug(Slug about);

	@Query("""
			select i.level as value, count(i) as number from QuizItem i
			where i.retiredAt is null and i.topic.slug = :topic group by i.level""")
	List<Questions.Count<Level>> countByLevel(Slug topic);

	@Query("select new dev.djangoprep.catalog.PublishedFile(i.slug, i.path, i.fingerprint) from QuizItem i where i.retiredAt is null")
	List<PublishedFile> published();

}

package dev.djangoprep.catalog;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AskableItems extends Repository<QuizItem, Long> {

	@Query("""
			select new dev.djangoprep.catalog.ItemSummary(i.id, i.slug, t.slug, i.level, i.about, i.selectMany)
			from QuizItem i join i.topic t
			where i.retiredAt is null and t.withdrawnAt is null
			and (:anyTopic = true or t.slug in :topics)
			and (:anyLevel = true or i.level in :levels)
			and (:about is null or i.about = :about)
			order by i.slug""")
	List<ItemSummary> find(boolean anyTopic, Collection<Slug> topics, boolean anyLevel, Collection<Level> levels,
			@Nullable Slug about);

	@Query("""
			select new dev.djangoprep.catalog.ItemCount(t.slug, i.level, count(i))
			from QuizItem i join i.topic t
			where i.retiredAt is null and t.withdrawnAt is null
			group by t.position, t.title, t.slug, i.level order by t.position, t.title, t.slug, i.level""")
	List<ItemCount> countByTopicAndLevel();

	@Query("select i from QuizItem i join fetch i.topic where i.id in :ids")
	List<QuizItem> findWithTopic(Collection<Long> ids);

}

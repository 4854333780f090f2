package dev.djangoprep.catalog;

import java.util.List;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Goes through all published questions, with a few of them in memory at a time. */
@Component
class AllQuestions {

	private static final int FEW = 200;

	private static final String SLUGS = """
			select q.slug from Question q join q.topic t
			where q.withdrawnAt is null and t.withdrawnAt is null
			order by q.slug""";

	private final Questions questions;

	private final EntityManager entityManager;

	AllQuestions(Questions questions, EntityManager entityManager) {
		this.questions = questions;
		this.entityManager = entityManager;
	}

	/**
	 * In the order of their slugs, which are read at once: a database that is asked for
	 * the next few again and again may sort all that are left each time, as H2 does.
	 */
	@Transactional(readOnly = true)
	void forEach(Consumer<Question> action) {
		List<Slug> slugs = this.entityManager.createQuery(SLUGS, Slug.class).getResultList();
		for (int start = 0; start < slugs.size(); start += FEW) {
			List<Slug> few = slugs.subList(start, Math.min(start + FEW, slugs.size()));
			this.questions.findWithTopics(few).forEach(action);
			this.entityManager.clear();
		}
	}

}

package dev.djangoprep.catalog;

import java.util.List;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Goes through all published questions, with a few of them in memory at a time. */
@Component
class AllQuestions {

	private static final int FEW = 200;

	private final Questions questions;

	private final EntityManager entityManager;

	AllQuestions(Questions questions, EntityManager entityManager) {
		this.questions = questions;
		this.entityManager = entityManager;
	}

	@Transactional(readOnly = true)
	void forEach(Consumer<Question> action) {
		List<Question> few = this.questions.findPublishedAfter(null, Limit.of(FEW));
		while (!few.isEmpty()) {
			few.forEach(action);
			Slug last = few.get(few.size() - 1).slug();
			this.entityManager.clear();
			few = this.questions.findPublishedAfter(last, Limit.of(FEW));
		}
	}

}

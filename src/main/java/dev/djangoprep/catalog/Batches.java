package dev.djangoprep.catalog;

import java.util.List;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;

/**
 * Cuts long lists, so that neither a query nor the persistence context grows with them.
 */
@Component
class Batches {

	private static final int SIZE = 500;

	private final EntityManager entityManager;

	Batches(EntityManager entityManager) {
		this.entityManager = entityManager;
	}

	/**
	 * Does the action with one part after the other, and writes and forgets each. A
	 * part's items are asked for together, on all processors: they may have to be made.
	 */
	<T> void forEach(List<T> items, Consumer<List<T>> action) {
		for (int start = 0; start < items.size(); start += SIZE) {
			action.accept(items.subList(start, Math.min(start + SIZE, items.size())).parallelStream().toList());
			this.entityManager.flush();
			this.entityManager.clear();
		}
	}

}

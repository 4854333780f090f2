package dev.djangoprep.search.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What to mark in the texts that a query finds. Concepts are known by their bits, of
 * which a set is a number.
 *
 * @param terms the concepts that a term says
 * @param rows the concepts that several terms in a row say
 * @param importance how much each concept matters, by the number of its bit
 * @param identifiers the concepts that look like names in code
 */
public record Marks(Map<String, Integer> terms, Map<List<String>, Integer> rows, List<Float> importance,
		int identifiers) {

	static Marks of(List<Concept> concepts) {
		Map<String, Integer> terms = new HashMap<>();
		Map<List<String>, Integer> rows = new HashMap<>();
		int identifiers = 0;
		for (int index = 0; index < concepts.size(); index++) {
			Concept concept = concepts.get(index);
			if (!concept.minor()) {
				int bit = 1 << index;
				concept.wordings().forEach((wording) -> add(wording, bit, terms, rows));
				identifiers |= concept.identifier() ? bit : 0;
			}
		}
		List<Float> importance = concepts.stream()
			.map((concept) -> concept.minor() ? 0 : concept.importance())
			.toList();
		return new Marks(terms, rows, importance, identifiers);
	}

	private static void add(Wording wording, int bit, Map<String, Integer> terms, Map<List<String>, Integer> rows) {
		if (wording.inRow() && wording.stems().size() > 1) {
			rows.merge(wording.stems(), bit, (one, other) -> one | other);
		}
		else {
			wording.stems().forEach((stem) -> terms.merge(stem, bit, (one, other) -> one | other));
		}
	}

	/** How much a set of concepts matters. */
	public float importance(int concepts) {
		float sum = 0;
		for (int index = 0; index < this.importance.size(); index++) {
			sum += ((concepts & (1 << index)) != 0) ? this.importance.get(index) : 0;
		}
		return sum;
	}

}

package dev.djangoprep.search.query;

import java.util.List;

/**
 * What a query asks for, as an index understands it.
 *
 * @param text the query that is understood: with its slips mended
 * @param mended whether that is not what was typed
 * @param concepts what it asks for; one without wordings is in no question
 */
public record Intent(QueryText text, boolean mended, List<Concept> concepts) {

	/** Whether no question has anything of it. */
	boolean isUnknown() {
		return this.concepts.stream().allMatch((concept) -> concept.wordings().isEmpty());
	}

	/** What to mark in what it finds. */
	public Marks marks() {
		return Marks.of(this.concepts);
	}

}

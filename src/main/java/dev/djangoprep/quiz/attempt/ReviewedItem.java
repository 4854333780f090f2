package dev.djangoprep.quiz.attempt;

import java.util.List;
import java.util.Optional;

import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.QuestionSummary;
import dev.djangoprep.catalog.Slug;

/**
 * A question that may be told: after the end or, in practice, after it was checked.
 *
 * @param slug the item's permanent name, whatever its version
 * @param stemHtml the stem's heading as inline HTML, safe to print as it is
 * @param bodyHtml what stands between heading and options, safe to print as it is; may be
 * empty
 * @param options in the order in which they were shown
 * @param about the question that explains the item, if it is published
 * @param sources addresses that prove the key
 */
public record ReviewedItem(Slug slug, Slug topic, String topicTitle, Level level, boolean selectMany, String stemHtml,
		String bodyHtml, List<ReviewedOption> options, Score score, Verdict verdict, SavedAnswer saved,
		Optional<QuestionSummary> about, List<String> sources) {

	/** The question's number in the attempt, from 1. */
	public int place() {
		return this.saved.place();
	}

	/** An option with its reason; texts are safe to print as they are. */
	public record ReviewedOption(String html, boolean key, boolean chosen, String reasonHtml) {
	}

}

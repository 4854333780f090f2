package dev.djangoprep.quiz.attempt;

import java.util.List;

import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Slug;

/**
 * A question while it is asked. Has no room for keys and reasons.
 *
 * @param place the question's number in the attempt, from 1
 * @param selectMany whether more than one option may be chosen
 * @param stemHtml the stem's heading as inline HTML, safe to print as it is
 * @param bodyHtml what stands between heading and options, safe to print as it is; may be
 * empty
 * @param optionsHtml the options in the order in which they are shown, safe to print as
 * they are
 */
public record AskedItem(int place, Slug topic, String topicTitle, Level level, boolean selectMany, String stemHtml,
		String bodyHtml, List<String> optionsHtml, SavedAnswer saved) {
}

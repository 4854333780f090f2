package dev.djangoprep.catalog;

import java.time.LocalDate;
import java.util.List;

/**
 * A quiz item as its file has it, checked and rendered, ready to be published.
 *
 * @param path the file's path below the content folder, with forward slashes
 * @param about the question that explains the item
 * @param selectMany whether more than one option is a key
 * @param stem the stem's heading as plain text
 * @param stemHtml the heading's inline HTML, safe to print as it is
 * @param bodyHtml what stands between heading and options; empty if nothing does
 */
public record QuizItemDraft(Slug slug, Slug topic, String path, Fingerprint fingerprint, Level level, Slug about,
		boolean selectMany, String stem, String stemHtml, String bodyHtml, List<OptionDraft> options,
		LocalDate reviewed, List<String> sources) implements Draft {
}

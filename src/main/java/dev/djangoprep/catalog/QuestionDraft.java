package dev.djangoprep.catalog;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A question as its file has it, checked and rendered, ready to be published. Names that
 * end in {@code Html} hold HTML that is safe to print as it is.
 *
 * @param path the file's path below the content folder, with forward slashes
 * @param position ascending place among the topic's questions of this level
 * @param title the question as plain text
 * @param shortAnswer the short answer as plain text, at most 80 words
 * @param django range of Django versions the answer holds for; absent for every supported
 * one
 * @param reviewed the day somebody last checked the answer against its sources
 * @param sources addresses that prove the answer
 * @param followUps what an interviewer asks next
 * @param aliases former slugs
 */
public record QuestionDraft(Slug slug, Slug topic, String path, Fingerprint fingerprint, Level level, Kind kind,
		int position, String title, String titleHtml, String shortAnswer, String shortAnswerHtml,
		List<Section> sections, List<SnippetDraft> snippets, List<String> tags, @Nullable String django,
		LocalDate reviewed, List<String> sources, List<Slug> followUps, List<Slug> aliases) implements Draft {
}

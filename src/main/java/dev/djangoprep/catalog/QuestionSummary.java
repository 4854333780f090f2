package dev.djangoprep.catalog;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a list of questions shows of one of them.
 *
 * @param title the question as plain text
 * @param titleHtml the question's inline HTML, safe to print as it is
 * @param shortAnswer the short answer as plain text
 * @param reviewed the day somebody last checked the answer against its sources
 * @param publishedAt when the question first appeared
 * @param changedAt when its text last changed
 */
public record QuestionSummary(Slug slug, Slug topic, String topicTitle, Level level, Kind kind, String title,
		String titleHtml, String shortAnswer, LocalDate reviewed, Instant publishedAt, Instant changedAt) {
}

package dev.djangoprep.browse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import dev.djangoprep.catalog.Question;
import dev.djangoprep.catalog.Section;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.web.SiteProperties;

/**
 * A question with its answer, as {@code /api/questions/{slug}} answers.
 *
 * @param django the versions of Django for which the answer holds, in words
 * @param sources addresses that prove the answer
 * @param followUps slugs of what an interviewer asks next
 */
record ApiQuestion(String slug, String title, String topic, String level, String kind, String url, String shortAnswer,
		String shortAnswerHtml, List<ApiSection> sections, List<String> tags, String django, List<String> sources,
		List<String> followUps, LocalDate reviewed, Instant published, Instant changed) {

	static ApiQuestion of(Question question, SiteProperties site) {
		return new ApiQuestion(question.slug().value(), question.title(), question.topic().slug().value(),
				question.level().slug(), question.kind().slug(), site.url("/questions/" + question.slug()),
				question.shortAnswer(), question.shortAnswerHtml(),
				question.sections().stream().map(ApiSection::of).toList(), question.tags(),
				DjangoVersions.within(question.django()), question.sources(),
				question.followUps().stream().map(Slug::value).toList(), question.reviewed(), question.publishedAt(),
				question.changedAt());
	}

	/** A part of the answer under a heading. */
	record ApiSection(String anchor, String heading, String html, String text) {

		private static ApiSection of(Section section) {
			return new ApiSection(section.anchor(), section.heading(), section.html(), section.text());
		}

	}

}

package dev.djangoprep.browse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import dev.djangoprep.catalog.QuestionSummary;
import dev.djangoprep.web.SiteProperties;

import org.springframework.data.domain.Page;

/**
 * A page of questions, as {@code /api/questions} answers.
 *
 * @param total number of questions on all pages
 * @param page number of this page, from 1
 */
record ApiQuestions(long total, int page, int pages, List<Item> questions) {

	static ApiQuestions of(Page<QuestionSummary> page, SiteProperties site) {
		return new ApiQuestions(page.getTotalElements(), page.getNumber() + 1, page.getTotalPages(),
				page.map((question) -> Item.of(question, site)).getContent());
	}

	/** What a list shows of a question. */
	record Item(String slug, String title, String topic, String level, String kind, String url, String shortAnswer,
			LocalDate reviewed, Instant published, Instant changed) {

		static Item of(QuestionSummary question, SiteProperties site) {
			return new Item(question.slug().value(), question.title(), question.topic().value(),
					question.level().slug(), question.kind().slug(), site.url("/questions/" + question.slug()),
					question.shortAnswer(), question.reviewed(), question.publishedAt(), question.changedAt());
		}

	}

}

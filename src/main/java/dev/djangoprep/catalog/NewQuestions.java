package dev.djangoprep.catalog;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Stores questions that were not stored before. Hibernate would keep watch over each of
 * their rows, which are nine or more: with thousands of questions that costs more than to
 * write them.
 */
@Component
class NewQuestions {

	/** The sequence's increment: a value of it stands for as many ids and is the last. */
	private static final int IDS = 50;

	private final JdbcTemplate database;

	NewQuestions(JdbcTemplate database) {
		this.database = database;
	}

	/** The slugs that no new question may have, those of withdrawn ones included. */
	Set<Slug> stored() {
		return Set
			.copyOf(this.database.query("select slug from question", (row, number) -> new Slug(row.getString("slug"))));
	}

	/** Stores the questions of topics that are stored already. */
	void save(List<Question> questions) {
		PrimitiveIterator.OfLong ids = ids();
		Map<Long, Question> byId = new LinkedHashMap<>();
		questions.forEach((question) -> byId.put(ids.next(), question));
		saveQuestions(byId);
		saveParts("question_section (question_id, position, anchor, heading, heading_html, html, text)", byId,
				Question::sections, (section) -> row(section.anchor(), section.heading(), section.headingHtml(),
						section.html(), section.text()));
		saveParts("question_snippet (question_id, position, anchor, section, language, title, code, html)", byId,
				Question::snippets, (snippet) -> row(snippet.anchor(), snippet.section(), snippet.language(),
						snippet.title().orElse(null), snippet.code(), snippet.html()));
		saveParts("question_tag (question_id, position, tag)", byId, Question::tags, (tag) -> row(tag));
		saveParts("question_source (question_id, position, url)", byId, Question::sources, (url) -> row(url));
		saveParts("question_follow_up (question_id, position, slug)", byId, Question::followUps,
				(slug) -> row(slug.value()));
		saveParts("question_alias (question_id, position, alias)", byId, Question::aliases,
				(slug) -> row(slug.value()));
	}

	private PrimitiveIterator.OfLong ids() {
		return LongStream.generate(this::nextValue)
			.flatMap((last) -> LongStream.rangeClosed(Math.max(1, last - IDS + 1), last))
			.iterator();
	}

	private long nextValue() {
		Long value = this.database.queryForObject("select nextval('question_seq')", Long.class);
		return (value != null) ? value : 0;
	}

	private void saveQuestions(Map<Long, Question> questions) {
		List<@Nullable Object[]> rows = new ArrayList<>();
		questions.forEach((id, question) -> rows.add(row(id, question.slug().value(), question.topic().id(),
				question.path(), question.fingerprint().contentHash(), question.fingerprint().renderer(),
				question.level().name(), question.kind().name(), question.readingOrder(), question.title(),
				question.titleHtml(), question.shortAnswer(), question.shortAnswerHtml(),
				question.django().orElse(null), question.reviewed(), question.publishedAt().atOffset(ZoneOffset.UTC),
				question.changedAt().atOffset(ZoneOffset.UTC))));
		insert("question (id, slug, topic_id, path, content_hash, renderer, level, kind, reading_order, title,"
				+ " title_html, short_answer, short_answer_html, django, reviewed, published_at, changed_at)", rows);
	}

	private <T> void saveParts(String columns, Map<Long, Question> questions, Function<Question, List<T>> parts,
			Function<T, @Nullable Object[]> values) {
		List<@Nullable Object[]> rows = new ArrayList<>();
		questions.forEach((id, question) -> {
			int position = 0;
			for (T part : parts.apply(question)) {
				rows.add(join(row(id, position++), values.apply(part)));
			}
		});
		insert(columns, rows);
	}

	private void insert(String columns, List<@Nullable Object[]> rows) {
		int count = columns.split(",", -1).length;
		String places = String.join(", ", Collections.nCopies(count, "?"));
		this.database.batchUpdate("insert into %s values (%s)".formatted(columns, places), rows);
	}

	private static @Nullable Object[] row(@Nullable Object... values) {
		return values;
	}

	private static @Nullable Object[] join(@Nullable Object[] key, @Nullable Object[] values) {
		return Stream.concat(Arrays.stream(key), Arrays.stream(values)).toArray();
	}

}

package dev.djangoprep.browse;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.QuestionSummary;
import dev.djangoprep.catalog.TopicOverview;

/**
 * The first page: the ways in.
 *
 * @param newest questions that appeared last
 * @param reviewed questions that were checked last
 */
record HomePage(List<TopicOverview> topics, List<QuestionSummary> newest, List<QuestionSummary> reviewed) {

	/** How many questions there are. */
	public long total() {
		return this.topics.stream().mapToLong(TopicOverview::total).sum();
	}

	/** A topic's numbers of questions in words, levels without any left out. */
	public String counts(TopicOverview topic) {
		return topic.levels()
			.entrySet()
			.stream()
			.filter((level) -> level.getValue() > 0)
			.map((level) -> level.getValue() + " " + level.getKey().slug())
			.collect(Collectors.joining(", "));
	}

	public List<LevelWay> levels() {
		return Arrays.stream(Level.values()).map((level) -> new LevelWay(level, count(level))).toList();
	}

	private long count(Level level) {
		return this.topics.stream().mapToLong((topic) -> topic.levels().getOrDefault(level, 0L)).sum();
	}

	/** The way in for candidates of a level. */
	record LevelWay(Level level, long count) {

		/** What interviewers expect of such a candidate. */
		public String expectation() {
			return switch (this.level) {
				case BEGINNER -> "What every Django developer can explain";
				case INTERMEDIATE -> "Daily work: queries, APIs, tests, reviews";
				case ADVANCED -> "Internals, performance, safe deployments";
				case EXPERT -> "Architecture, scale and hard trade-offs";
			};
		}

	}

}

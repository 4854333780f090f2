package dev.djangoprep.content;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.QuestionCount;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.catalog.TopicOverview;

/**
 * How well a topic is covered.
 *
 * @param cells one per level, in order
 */
record Coverage(Slug slug, String title, List<Cell> cells) {

	static List<Coverage> of(List<TopicOverview> topics, List<QuestionCount> counts) {
		return topics.stream().map((topic) -> of(topic, counts)).toList();
	}

	private static Coverage of(TopicOverview topic, List<QuestionCount> counts) {
		List<QuestionCount> own = counts.stream().filter((count) -> count.topic().equals(topic.slug())).toList();
		return new Coverage(topic.slug(), topic.title(),
				Arrays.stream(Level.values()).map((level) -> Cell.of(level, own)).toList());
	}

	public long total() {
		return this.cells.stream().mapToLong(Cell::total).sum();
	}

	/** The questions of one topic and level, counted by kind. */
	record Cell(List<QuestionCount> counts) {

		private static Cell of(Level level, List<QuestionCount> counts) {
			return new Cell(counts.stream()
				.filter((count) -> count.level() == level)
				.sorted(Comparator.comparing(QuestionCount::kind))
				.toList());
		}

		public long total() {
			return this.counts.stream().mapToLong(QuestionCount::number).sum();
		}

		/** Such as {@code 2 concept, 1 coding}; empty if there are none. */
		public String kinds() {
			return this.counts.stream()
				.map((count) -> count.number() + " " + count.kind().slug())
				.collect(Collectors.joining(", "));
		}

	}

}

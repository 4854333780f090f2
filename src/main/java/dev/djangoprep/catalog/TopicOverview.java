package dev.djangoprep.catalog;

import java.util.Map;

/**
 * A topic and how many questions it has.
 *
 * @param levels number of published questions of every level, zeros included, in order
 */
public record TopicOverview(Slug slug, String title, String summary, Map<Level, Long> levels) {

	public long total() {
		return this.levels.values().stream().mapToLong(Long::longValue).sum();
	}

}

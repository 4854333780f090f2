package dev.djangoprep.browse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.djangoprep.catalog.Slug;
import dev.djangoprep.catalog.TopicOverview;
import dev.djangoprep.web.SiteProperties;

/** All topics, as {@code /api/topics} answers. */
record ApiTopics(List<ApiTopic> topics) {

	static ApiTopics of(List<TopicOverview> topics, SiteProperties site) {
		return new ApiTopics(topics.stream().map((topic) -> ApiTopic.of(topic, site)).toList());
	}

	/**
	 * A topic and how many questions it has.
	 *
	 * @param levels number of questions by the slug of their level
	 */
	record ApiTopic(String slug, String title, String summary, String url, long total, Map<String, Long> levels) {

		private static ApiTopic of(TopicOverview topic, SiteProperties site) {
			Map<String, Long> levels = new LinkedHashMap<>();
			topic.levels().forEach((level, count) -> levels.put(level.slug(), count));
			return new ApiTopic(topic.slug().value(), topic.title(), topic.summary(), url(topic.slug(), site),
					topic.total(), levels);
		}

		private static String url(Slug topic, SiteProperties site) {
			return site.url("/topics/" + topic);
		}

	}

}

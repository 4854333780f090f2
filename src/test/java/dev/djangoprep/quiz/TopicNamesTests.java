package dev.djangoprep.quiz;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.djangoprep.catalog.Slug;
import dev.djangoprep.catalog.TopicOverview;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TopicNamesTests {

	private final TopicNames names = TopicNames.of(Stream.of("orm", "forms", "admin", "auth")
		.map((slug) -> new TopicOverview(new Slug(slug), "Topic " + slug, "", Map.of()))
		.toList());

	@Test
	void namesThreeAndCountsTheRest() {
		assertThat(list("orm", "forms", "auth")).isEqualTo("Topic auth, Topic forms, Topic orm");
		assertThat(list("orm", "forms", "auth", "admin")).isEqualTo("Topic admin, Topic auth and 2 more");
	}

	@Test
	void callsAWithdrawnTopicByItsSlug() {
		assertThat(list("gone")).isEqualTo("gone");
	}

	private String list(String... slugs) {
		return this.names.list(List.of(slugs).stream().map(Slug::new).toList());
	}

}

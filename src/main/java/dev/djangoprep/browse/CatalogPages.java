package dev.djangoprep.browse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import dev.djangoprep.catalog.Catalog;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.QuestionSummary;
import dev.djangoprep.catalog.TopicOverview;
import dev.djangoprep.web.SitePage;
import dev.djangoprep.web.SitePages;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The pages that the catalog gives rise to. */
@Component
class CatalogPages implements SitePages {

	private final Catalog catalog;

	/** Made when first somebody loses the way, and kept for as long as it holds. */
	private volatile NearestPages nearest = new NearestPages(-1, List.of());

	CatalogPages(Catalog catalog) {
		this.catalog = catalog;
	}

	@Override
	public List<SitePage> all() {
		List<SitePage> pages = new ArrayList<>();
		pages.add(new SitePage("/", "Django Prep", null));
		pages.add(new SitePage("/topics", "Topics", null));
		pages.add(new SitePage("/tags", "Tags", null));
		Arrays.stream(Level.values())
			.forEach((level) -> pages.add(new SitePage("/levels/" + level.slug(), level.label(), null)));
		this.catalog.topics().forEach((topic) -> addTopic(topic, pages));
		this.catalog.countByTag().keySet().forEach((tag) -> pages.add(new SitePage("/tags/" + tag, tag, null)));
		return pages;
	}

	@Override
	public List<SitePage> nearest(String path) {
		long revision = this.catalog.revision();
		NearestPages current = this.nearest;
		if (!current.isOf(revision)) {
			current = new NearestPages(revision, all());
			this.nearest = current;
		}
		return current.to(path);
	}

	private void addTopic(TopicOverview topic, List<SitePage> pages) {
		List<QuestionSummary> questions = this.catalog.questionsOf(topic.slug());
		String path = "/topics/" + topic.slug();
		LocalDate changed = lastChange(questions);
		pages.add(new SitePage(path, topic.title(), changed));
		pages.add(new SitePage(path + "/snippets", topic.title() + ": code snippets", changed));
		questions.forEach((question) -> pages
			.add(new SitePage("/questions/" + question.slug(), question.title(), day(question.changedAt()))));
	}

	private static @Nullable LocalDate lastChange(List<QuestionSummary> questions) {
		return questions.stream()
			.map(QuestionSummary::changedAt)
			.max(Comparator.naturalOrder())
			.map(CatalogPages::day)
			.orElse(null);
	}

	private static LocalDate day(Instant instant) {
		return LocalDate.ofInstant(instant, ZoneOffset.UTC);
	}

}

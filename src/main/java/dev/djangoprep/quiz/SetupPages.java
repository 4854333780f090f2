package dev.djangoprep.quiz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.djangoprep.catalog.Catalog;
import dev.djangoprep.catalog.ItemBank;
import dev.djangoprep.catalog.ItemCount;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.QuestionSummary;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.catalog.TopicOverview;
import dev.djangoprep.learner.LearnerId;
import dev.djangoprep.quiz.SetupPage.TopicChoice;
import dev.djangoprep.quiz.attempt.History;
import dev.djangoprep.quiz.attempt.Sitting;
import dev.djangoprep.quiz.attempt.Sittings;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts the set-up page together. */
@Component
class SetupPages {

	private final Catalog catalog;

	private final ItemBank itemBank;

	private final History history;

	private final Sittings sittings;

	SetupPages(Catalog catalog, ItemBank itemBank, History history, Sittings sittings) {
		this.catalog = catalog;
		this.itemBank = itemBank;
		this.history = history;
		this.sittings = sittings;
	}

	SetupPage of(Wish wish, Optional<LearnerId> learner) {
		return new SetupPage(wish, about(wish.form().about()), topics(SetupPage.orNone(wish.form().topic())),
				learner.flatMap(this::unfinished), Optional.empty());
	}

	private Optional<QuestionSummary> about(@Nullable String slug) {
		return (slug != null && Slug.isValid(slug))
				? this.catalog.questions(List.of(new Slug(slug))).stream().findFirst() : Optional.empty();
	}

	private List<TopicChoice> topics(List<String> chosen) {
		Map<Slug, Map<Level, Long>> counts = this.itemBank.countByTopicAndLevel()
			.stream()
			.collect(Collectors.groupingBy(ItemCount::topic, Collectors.toMap(ItemCount::level, ItemCount::number)));
		return this.catalog.topics()
			.stream()
			.filter((topic) -> counts.containsKey(topic.slug()))
			.map((topic) -> new TopicChoice(topic.slug(), topic.title(), chosen.contains(topic.slug().value()),
					counts.getOrDefault(topic.slug(), Map.of())))
			.toList();
	}

	private Optional<Sitting> unfinished(LearnerId learner) {
		return this.history.unfinished(learner)
			.flatMap((attempt) -> this.sittings.find(learner, attempt.id()))
			.filter(Sitting::inProgress);
	}

}

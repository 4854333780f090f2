package dev.djangoprep.quiz.attempt;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.learner.LearnerId;
import dev.djangoprep.quiz.attempt.Result.LevelTally;
import dev.djangoprep.quiz.attempt.Result.TopicTally;
import dev.djangoprep.quiz.paper.QuizSetup;

import org.springframework.stereotype.Component;

/** What may be told of an attempt. */
@Component
public class Results {

	private final OwnAttempts attempts;

	private final Review review;

	Results(OwnAttempts attempts, Review review) {
		this.attempts = attempts;
		this.review = review;
	}

	/**
	 * The result of an attempt that is over; ends it first if its time is. Absent while
	 * it is in progress.
	 */
	public Optional<Result> find(LearnerId learner, AttemptId id) {
		return ended(learner, id, (attempt, end) -> Optional.of(result(attempt, end)));
	}

	/**
	 * One question told, if it may be: after the end or, in practice, once it is checked.
	 * @param place the question's number, from 1
	 * @throws InvalidAnswer if there is no such question
	 */
	public Optional<ReviewedItem> item(LearnerId learner, AttemptId id, int place) {
		return this.attempts.with(learner, id, (attempt, now) -> {
			attempt.endIfOver(now);
			return attempt.mayTell(place) ? Optional.of(this.review.item(attempt, place))
					: Optional.<ReviewedItem>empty();
		}).flatMap(Function.identity());
	}

	/**
	 * A setup that asks again what was not fully right; absent in progress, and if all
	 * was right.
	 */
	public Optional<QuizSetup> retry(LearnerId learner, AttemptId id) {
		return ended(learner, id, (attempt, end) -> {
			Set<Slug> missed = attempt.items()
				.stream()
				.filter((item) -> !item.score().map(Score::isFull).orElse(false))
				.map(AttemptItem::slug)
				.collect(Collectors.toSet());
			return missed.isEmpty() ? Optional.empty() : Optional.of(attempt.setup().retrying(missed));
		});
	}

	private <T> Optional<T> ended(LearnerId learner, AttemptId id, BiFunction<Attempt, Instant, Optional<T>> work) {
		return this.attempts.with(learner, id, (attempt, now) -> {
			attempt.endIfOver(now);
			return attempt.endedAt().flatMap((end) -> work.apply(attempt, end));
		}).flatMap(Function.identity());
	}

	private Result result(Attempt attempt, Instant endedAt) {
		List<ReviewedItem> items = this.review.items(attempt);
		return new Result(attempt.id(), attempt.number(), attempt.setup(), attempt.state(), attempt.time().startedAt(),
				endedAt, attempt.score().orElseThrow(), topics(items), levels(items), items);
	}

	private static List<TopicTally> topics(List<ReviewedItem> items) {
		Map<Slug, List<ReviewedItem>> byTopic = items.stream().collect(Collectors.groupingBy(ReviewedItem::topic));
		return byTopic.entrySet()
			.stream()
			.map((topic) -> new TopicTally(topic.getKey(), topic.getValue().get(0).topicTitle(),
					Tally.of(topic.getValue())))
			.sorted(Comparator.comparing(TopicTally::title))
			.toList();
	}

	private static List<LevelTally> levels(List<ReviewedItem> items) {
		Map<Level, List<ReviewedItem>> byLevel = items.stream()
			.collect(Collectors.groupingBy(ReviewedItem::level, TreeMap::new, Collectors.toList()));
		return byLevel.entrySet()
			.stream()
			.map((level) -> new LevelTally(level.getKey(), Tally.of(level.getValue())))
			.toList();
	}

}

package dev.djangoprep.quiz.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.djangoprep.catalog.ItemBank;
import dev.djangoprep.catalog.QuizItem;
import dev.djangoprep.catalog.QuizOption;
import dev.djangoprep.learner.LearnerId;

import org.springframework.stereotype.Component;

/** Attempts for the page on which they are sat. */
@Component
public class Sittings {

	private final OwnAttempts attempts;

	private final ItemBank itemBank;

	Sittings(OwnAttempts attempts, ItemBank itemBank) {
		this.attempts = attempts;
		this.itemBank = itemBank;
	}

	/** The attempt as it stands; ends it first if its time is over. */
	public Optional<Sitting> find(LearnerId learner, AttemptId id) {
		return this.attempts.with(learner, id, (attempt, now) -> {
			attempt.endIfOver(now);
			return sitting(attempt, now);
		});
	}

	private Sitting sitting(Attempt attempt, Instant now) {
		List<AttemptItem> items = attempt.items();
		List<QuizItem> texts = this.itemBank.items(items.stream().map(AttemptItem::itemId).toList());
		List<AskedItem> asked = IntStream.range(0, items.size())
			.mapToObj((index) -> asked(items.get(index), index + 1, texts.get(index)))
			.toList();
		return new Sitting(attempt.id(), attempt.number(), attempt.setup(), attempt.state(), attempt.time().startedAt(),
				attempt.time().deadline(), now, asked);
	}

	private static AskedItem asked(AttemptItem item, int place, QuizItem text) {
		List<String> options = text.options().stream().map(QuizOption::html).toList();
		return new AskedItem(place, item.topic(), text.topic().title(), item.level(), text.selectMany(),
				text.stemHtml(), text.bodyHtml(), item.order().written().stream().map(options::get).toList(),
				item.saved(place));
	}

}

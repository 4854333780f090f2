package dev.djangoprep.quiz.attempt;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.learner.LearnerId;
import dev.djangoprep.quiz.attempt.LearnerExport.ExportedAnswer;
import dev.djangoprep.quiz.attempt.LearnerExport.ExportedAttempt;
import dev.djangoprep.quiz.paper.QuizSetup;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Everything that is kept of a learner, to take away or to be forgotten. */
@Component
public class LearnerRecords {

	private static final double MILLIS_PER_SECOND = 1000;

	private final Attempts attempts;

	private final OwnAttempts ownAttempts;

	private final Transactions transactions;

	private final ClosingTime closingTime;

	LearnerRecords(Attempts attempts, OwnAttempts ownAttempts, Transactions transactions, ClosingTime closingTime) {
		this.attempts = attempts;
		this.ownAttempts = ownAttempts;
		this.transactions = transactions;
		this.closingTime = closingTime;
	}

	/** All of it, but neither keys nor marks that may not be told yet. */
	public LearnerExport export(LearnerId learner) {
		this.closingTime.sweep(learner);
		return this.transactions.run(() -> new LearnerExport(this.ownAttempts.now(),
				this.attempts.findByLearnerOrderByNumber(learner.value())
					.stream()
					.map(LearnerRecords::exported)
					.toList()));
	}

	/** Deletes all of it for good. Returns the number of attempts that are gone. */
	public int forget(LearnerId learner) {
		return this.transactions.run(() -> this.attempts.deleteAllOf(learner.value()));
	}

	private static ExportedAttempt exported(Attempt attempt) {
		QuizSetup setup = attempt.setup();
		return new ExportedAttempt(attempt.id().toString(), attempt.number(), setup.mode().slug(),
				setup.topics().stream().sorted().map(Slug::value).toList(),
				setup.levels().stream().sorted().map(Level::slug).toList(),
				attempt.state().name().toLowerCase(Locale.ROOT), attempt.time().startedAt(), attempt.time().deadline(),
				attempt.endedAt().orElse(null), points(attempt.score()),
				attempt.items().stream().map(LearnerRecords::exported).toList());
	}

	/** An item has a score from when it may be told. */
	private static ExportedAnswer exported(AttemptItem item) {
		boolean told = item.score().isPresent();
		Set<Integer> keys = told ? item.order().numbers(item.keys()) : Set.of();
		SavedAnswer saved = item.saved(1);
		return new ExportedAnswer(told ? item.slug().value() : null, item.itemId(), item.topic().value(),
				item.level().slug(), List.copyOf(saved.options()), List.copyOf(keys), points(item.score()),
				saved.flagged(), saved.savedAt(), saved.spent().toMillis() / MILLIS_PER_SECOND);
	}

	private static @Nullable String points(Optional<Score> score) {
		return score.map(Score::points).orElse(null);
	}

}

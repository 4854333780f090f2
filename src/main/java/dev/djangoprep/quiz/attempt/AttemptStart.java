package dev.djangoprep.quiz.attempt;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.djangoprep.learner.LearnerId;
import dev.djangoprep.quiz.attempt.StartResult.NothingToAsk;
import dev.djangoprep.quiz.attempt.StartResult.Started;
import dev.djangoprep.quiz.attempt.StartResult.TooManyStarts;
import dev.djangoprep.quiz.paper.Paper;
import dev.djangoprep.quiz.paper.PaperSetter;
import dev.djangoprep.quiz.paper.QuizProperties;
import dev.djangoprep.quiz.paper.QuizSetup;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Begins attempts: chooses the questions, and lets the time run. */
@Component
public class AttemptStart {

	private static final Duration MINUTE = Duration.ofMinutes(1);

	private static final Duration DOUBLE_CLICK = Duration.ofSeconds(2);

	private static final List<AttemptState> IN_PROGRESS = List.of(AttemptState.IN_PROGRESS);

	private final Attempts attempts;

	private final OwnAttempts ownAttempts;

	private final ClosingTime closingTime;

	private final Transactions transactions;

	private final Standings standings;

	private final PaperSetter paperSetter;

	private final QuizProperties properties;

	private final ApplicationEventPublisher events;

	private final SecureRandom seeds = new SecureRandom();

	AttemptStart(Attempts attempts, OwnAttempts ownAttempts, ClosingTime closingTime, Transactions transactions,
			Standings standings, PaperSetter paperSetter, QuizProperties properties, ApplicationEventPublisher events) {
		this.attempts = attempts;
		this.ownAttempts = ownAttempts;
		this.closingTime = closingTime;
		this.transactions = transactions;
		this.standings = standings;
		this.paperSetter = paperSetter;
		this.properties = properties;
		this.events = events;
	}

	/**
	 * Begins an attempt, on disk when this returns, unless there is nothing to ask or it
	 * is one too many. The same wish twice within two seconds, as by a double click,
	 * begins one.
	 */
	public StartResult start(LearnerId learner, QuizSetup setup) {
		Instant now = this.ownAttempts.now();
		return this.transactions.run(() -> begunOrRefused(learner, setup, now)).orElseGet(() -> {
			this.closingTime.sweep(learner);
			Paper paper = this.paperSetter.set(setup, this.standings.of(learner), this.seeds.nextLong());
			return paper.items().isEmpty() ? new NothingToAsk()
					: this.transactions.run(() -> begin(learner, setup, paper));
		});
	}

	/**
	 * The learner's starts come one after the other, because each waits for the first
	 * attempt's row; where there is none yet, one of two wins the number.
	 */
	private StartResult begin(LearnerId learner, QuizSetup setup, Paper paper) {
		this.attempts.lockFirst(learner.value());
		Instant now = this.ownAttempts.now();
		int number = this.attempts.newestNumber(learner.value()) + 1;
		return begunOrRefused(learner, setup, now).orElseGet(() -> {
			Attempt attempt = this.attempts
				.save(new Attempt(AttemptId.random(), learner, number, setup, paper, now, this.properties.grace()));
			this.events.publishEvent(new AttemptReached(attempt.state()));
			return new Started(attempt.id(), attempt.items().size());
		});
	}

	private Optional<StartResult> begunOrRefused(LearnerId learner, QuizSetup setup, Instant now) {
		Optional<StartResult> begun = this.attempts.newest(learner.value(), IN_PROGRESS, Limit.of(1))
			.stream()
			.filter((attempt) -> attempt.beganJustNow(setup, now.minus(DOUBLE_CLICK)))
			.findFirst()
			.map((attempt) -> new Started(attempt.id(), attempt.questions()));
		return begun.or(() -> mustWait(learner, now).map(TooManyStarts::new));
	}

	private Optional<Duration> mustWait(LearnerId learner, Instant now) {
		int allowed = this.properties.startsPerMinute();
		List<Instant> starts = this.attempts.startsAfter(learner.value(), now.minus(MINUTE), Limit.of(allowed));
		return (starts.size() < allowed) ? Optional.empty()
				: Optional.of(Duration.between(now.minus(MINUTE), starts.get(allowed - 1)));
	}

}

package dev.djangoprep.quiz.attempt;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.djangoprep.catalog.Slug;
import dev.djangoprep.learner.LearnerId;
import dev.djangoprep.quiz.attempt.Attempts.TopicSum;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * What a learner did so far. Attempts whose time is over are ended before they are
 * counted.
 */
@Component
public class History {

	public static final int PAGE_SIZE = 20;

	/** Nobody has so many; beyond, the number of the first row would not be one. */
	private static final int LAST_PAGE = 1_000_000;

	private static final Limit TREND = Limit.of(30);

	/** With fewer answers a topic may look weak by chance. */
	private static final int TELLING_ANSWERS = 5;

	/** What is given up says nothing about a learner. */
	private static final List<AttemptState> COUNTING = List.of(AttemptState.SUBMITTED, AttemptState.TIMED_OUT);

	private final Attempts attempts;

	private final Transactions transactions;

	private final ClosingTime closingTime;

	History(Attempts attempts, Transactions transactions, ClosingTime closingTime) {
		this.attempts = attempts;
		this.transactions = transactions;
		this.closingTime = closingTime;
	}

	/**
	 * Attempts of a learner, newest first. Pages are counted from 0: what is less is the
	 * first page, what is too much is an empty one.
	 */
	public Page<PastAttempt> attempts(LearnerId learner, int page) {
		this.closingTime.sweep(learner);
		PageRequest bounded = PageRequest.of(Math.min(Math.max(page, 0), LAST_PAGE), PAGE_SIZE);
		return this.transactions.run(() -> this.attempts.newest(learner.value(), bounded).map(History::past));
	}

	/** The newest attempt that waits to be finished. */
	public Optional<PastAttempt> unfinished(LearnerId learner) {
		return newest(learner, List.of(AttemptState.IN_PROGRESS), Limit.of(1)).stream().findFirst();
	}

	/**
	 * The newest attempts that were handed in or timed out, at most 30, oldest first: a
	 * line of scores.
	 */
	public List<PastAttempt> trend(LearnerId learner) {
		return newest(learner, COUNTING, TREND).stream().sorted(Comparator.comparingInt(PastAttempt::number)).toList();
	}

	/**
	 * Topics with at least five answers, by points of what was asked, weakest first;
	 * those with full marks are left out.
	 */
	public List<TopicStrength> weakestTopics(LearnerId learner) {
		this.closingTime.sweep(learner);
		return this.attempts.sumByTopic(learner.value(), COUNTING)
			.stream()
			.filter((sum) -> sum.getAnswered() >= TELLING_ANSWERS)
			.map(History::strength)
			.filter((strength) -> !strength.score().isFull())
			.sorted(Comparator.comparingDouble(History::share).thenComparing(TopicStrength::topic))
			.toList();
	}

	private List<PastAttempt> newest(LearnerId learner, List<AttemptState> states, Limit limit) {
		this.closingTime.sweep(learner);
		return this.transactions
			.run(() -> this.attempts.newest(learner.value(), states, limit).stream().map(History::past).toList());
	}

	private static PastAttempt past(Attempt attempt) {
		List<Slug> topics = attempt.items().stream().map(AttemptItem::topic).distinct().sorted().toList();
		return new PastAttempt(attempt.id(), attempt.number(), attempt.setup(), attempt.state(), attempt.questions(),
				topics, attempt.time().startedAt(), attempt.endedAt().orElse(null), attempt.score());
	}

	private static TopicStrength strength(TopicSum sum) {
		return new TopicStrength(sum.getTopic(),
				new Score(Math.toIntExact(sum.getSixtieths()), Math.toIntExact(sum.getAsked())), sum.getAnswered());
	}

	private static double share(TopicStrength strength) {
		return (double) strength.score().sixtieths() / strength.score().questions();
	}

}

package dev.djangoprep.quiz.attempt;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import dev.djangoprep.learner.LearnerId;
import dev.djangoprep.quiz.attempt.Attempts.Open;
import dev.djangoprep.quiz.paper.QuizProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Ends attempts whose time is over though nobody looks at them. Each ends in a
 * transaction of its own, and only if its row is as it was read: so several processes may
 * do this at once, and one broken attempt keeps none of the others.
 */
@Component
class ClosingTime {

	private static final Logger LOG = LoggerFactory.getLogger(ClosingTime.class);

	/** The rest has its turn at the next sweep. */
	private static final Limit AT_ONCE = Limit.of(500);

	private final Attempts attempts;

	private final OwnAttempts ownAttempts;

	private final QuizProperties properties;

	ClosingTime(Attempts attempts, OwnAttempts ownAttempts, QuizProperties properties) {
		this.attempts = attempts;
		this.ownAttempts = ownAttempts;
		this.properties = properties;
	}

	/** Ends what is overdue, and gives up what was left alone for long. */
	void sweep() {
		Instant now = this.ownAttempts.now();
		end(this.attempts.overdue(now, AT_ONCE), (attempt) -> attempt.endIfOver(now));
		Instant since = now.minus(this.properties.abandonAfter());
		end(this.attempts.idle(since, AT_ONCE), (attempt) -> attempt.abandonIfIdleSince(since));
	}

	/** Ends what is overdue of a learner, before that is counted. */
	void sweep(LearnerId learner) {
		Instant now = this.ownAttempts.now();
		end(this.attempts.overdue(learner.value(), now), (attempt) -> attempt.endIfOver(now));
	}

	private void end(List<Open> open, Consumer<Attempt> ending) {
		for (Open attempt : open) {
			try {
				this.ownAttempts.change(new LearnerId(attempt.getLearner()), new AttemptId(attempt.getId()), ending);
			}
			catch (RuntimeException ex) {
				LOG.error("Attempt {} could not be ended; the next sweep tries again", attempt.getId(), ex);
			}
		}
	}

}

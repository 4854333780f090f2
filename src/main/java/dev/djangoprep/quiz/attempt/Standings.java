package dev.djangoprep.quiz.attempt;

import java.util.HashMap;
import java.util.Map;

import dev.djangoprep.catalog.Slug;
import dev.djangoprep.learner.LearnerId;
import dev.djangoprep.quiz.paper.Standing;

import org.springframework.stereotype.Component;

/** What learners made of items, in whatever version, when they were last asked. */
@Component
class Standings {

	private final Attempts attempts;

	Standings(Attempts attempts) {
		this.attempts = attempts;
	}

	/** The standings of all items that the learner has seen and that were marked. */
	Map<Slug, Standing> of(LearnerId learner) {
		Map<Slug, Standing> standings = new HashMap<>();
		this.attempts.seenItems(learner.value())
			.forEach((item) -> standings.put(item.getSlug(),
					new Score(item.getSixtieths(), 1).isFull() ? Standing.KNOWN : Standing.MISSED));
		return standings;
	}

}

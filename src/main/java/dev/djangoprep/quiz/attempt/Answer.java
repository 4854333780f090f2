package dev.djangoprep.quiz.attempt;

import java.time.Duration;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a learner's page says of one question, whole: it replaces what is saved of it.
 *
 * @param place the question's number in the attempt, from 1
 * @param options numbers of the chosen options as they are shown, from 1; empty clears
 * the choice
 * @param flagged whether the learner wants to come back to the question
 * @param sequence orders the saves of a question: 1 to {@value #MAX_SEQUENCE}, greater
 * than any that the page knows of; the page's time in milliseconds does, also after a
 * reload. Absent where saves cannot overtake each other, as with plain forms: then this
 * is the newest.
 * @param spent how long the question was shown in all, by the page's watch; absent if it
 * has none: then the time since the attempt's last save counts
 */
public record Answer(int place, Set<Integer> options, boolean flagged, @Nullable Long sequence,
		@Nullable Duration spent) {

	/** The greatest whole number that JavaScript counts exactly. */
	public static final long MAX_SEQUENCE = (1L << 53) - 1;

	/**
	 * Takes only what may make sense for some question.
	 * @throws InvalidAnswer if it can't
	 */
	public Answer {
		options = Set.copyOf(options);
		if (sequence != null && (sequence < 1 || sequence > MAX_SEQUENCE)) {
			throw new InvalidAnswer("A sequence number is 1 to %d, not %d".formatted(MAX_SEQUENCE, sequence));
		}
		if (spent != null && spent.isNegative()) {
			throw new InvalidAnswer("Nobody spends %s on a question".formatted(spent));
		}
	}

}

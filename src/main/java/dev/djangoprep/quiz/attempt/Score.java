package dev.djangoprep.quiz.attempt;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.springframework.util.Assert;

/**
 * Points got of the points there were, one per question, exactly: an item has at most six
 * keys, so that every mark is a whole number of sixtieths.
 *
 * @param sixtieths 0 to 60 per question
 * @param questions number of questions, 0 or more
 */
public record Score(int sixtieths, int questions) {

	public static final Score NONE = new Score(0, 0);

	private static final int POINT = 60;

	public Score {
		Assert.isTrue(questions >= 0 && sixtieths >= 0 && sixtieths <= questions * POINT, "score out of bounds");
	}

	/**
	 * Marks one question: the keys that were hit less the distractors that were chosen,
	 * by the number of keys, but never less than nothing. With one key that is all or
	 * nothing.
	 */
	static Score of(OptionSet keys, OptionSet chosen) {
		Assert.isTrue(!keys.isEmpty() && POINT % keys.size() == 0, "an item has one to six keys");
		int hits = chosen.and(keys).size();
		int falseMarks = chosen.size() - hits;
		return new Score(Math.max(0, hits - falseMarks) * (POINT / keys.size()), 1);
	}

	public Score plus(Score other) {
		return new Score(this.sixtieths + other.sixtieths, this.questions + other.questions);
	}

	/** The points for readers, rounded to at most two decimals, such as {@code 7.33}. */
	public String points() {
		BigDecimal points = BigDecimal.valueOf(this.sixtieths)
			.divide(BigDecimal.valueOf(POINT), 2, RoundingMode.HALF_UP);
		return points.stripTrailingZeros().toPlainString();
	}

	/**
	 * Hundredths of what could be got, rounded down: 100 is all; 0 if nothing was asked.
	 */
	public int percent() {
		return (this.questions == 0) ? 0 : this.sixtieths * 100 / (this.questions * POINT);
	}

	/** Whether everything is right. */
	public boolean isFull() {
		return this.sixtieths == this.questions * POINT;
	}

	/** Whether nothing is right. */
	public boolean isZero() {
		return this.sixtieths == 0;
	}

}

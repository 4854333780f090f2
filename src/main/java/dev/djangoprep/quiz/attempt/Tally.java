package dev.djangoprep.quiz.attempt;

import java.util.List;

/** How some questions went, in counts. */
public record Tally(Score score, int right, int partly, int wrong, int leftOut) {

	static Tally of(List<ReviewedItem> items) {
		Score score = items.stream().map(ReviewedItem::score).reduce(Score.NONE, Score::plus);
		return new Tally(score, count(items, Verdict.RIGHT), count(items, Verdict.PARTLY), count(items, Verdict.WRONG),
				count(items, Verdict.LEFT_OUT));
	}

	private static int count(List<ReviewedItem> items, Verdict verdict) {
		return (int) items.stream().filter((item) -> item.verdict() == verdict).count();
	}

	public int asked() {
		return this.score.questions();
	}

}

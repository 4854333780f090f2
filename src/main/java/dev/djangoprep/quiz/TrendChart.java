package dev.djangoprep.quiz;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.djangoprep.quiz.attempt.PastAttempt;
import dev.djangoprep.quiz.attempt.Score;

/**
 * Shares of points as a line, 0 at the bottom and 100 on top, in a field of
 * {@value #WIDTH} by {@value #HEIGHT} that is stretched to its place.
 */
record TrendChart(List<Point> points) {

	private static final int WIDTH = 100;

	private static final int HEIGHT = 100;

	/** Keeps the points at the edges whole. */
	private static final int MARGIN = 2;

	static TrendChart of(List<PastAttempt> attempts) {
		List<Integer> shares = attempts.stream()
			.flatMap((attempt) -> attempt.score().stream())
			.map(Score::percent)
			.toList();
		return new TrendChart(IntStream.range(0, shares.size())
			.mapToObj((place) -> new Point(x(place, shares.size()), HEIGHT - shares.get(place)))
			.toList());
	}

	private static int x(int place, int count) {
		return MARGIN + ((count > 1) ? (WIDTH - 2 * MARGIN) * place / (count - 1) : 0);
	}

	/** The line through all points, as SVG has it. */
	public String line() {
		return this.points.stream().map(Point::toString).collect(Collectors.joining(" "));
	}

	/** All points as strokes without length: round at any stretch. */
	public String dots() {
		return this.points.stream().map((point) -> "M" + point + "h0").collect(Collectors.joining());
	}

	/** A point in the field, from its upper left corner. */
	record Point(int x, int y) {

		@Override
		public String toString() {
			return this.x + "," + this.y;
		}

	}

}

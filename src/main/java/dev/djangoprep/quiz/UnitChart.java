package dev.djangoprep.quiz;

import java.util.ArrayList;
import java.util.List;

import dev.djangoprep.quiz.attempt.Tally;

/**
 * A chart with one mark per question, so that it shows three questions as no more than
 * three. Sizes are pixels.
 */
record UnitChart(List<Unit> units) {

	private static final int PER_ROW = 10;

	private static final int PITCH = 16;

	static UnitChart of(Tally tally) {
		List<Unit> units = new ArrayList<>();
		add(units, "right", tally.right());
		add(units, "partly", tally.partly());
		add(units, "wrong", tally.wrong());
		add(units, "left-out", tally.leftOut());
		return new UnitChart(List.copyOf(units));
	}

	private static void add(List<Unit> units, String verdict, int count) {
		for (int added = 0; added < count; added++) {
			int place = units.size();
			units.add(new Unit(verdict, place % PER_ROW * PITCH, place / PER_ROW * PITCH));
		}
	}

	public int width() {
		return Math.min(this.units.size(), PER_ROW) * PITCH;
	}

	public int height() {
		return (this.units.size() + PER_ROW - 1) / PER_ROW * PITCH;
	}

	/** A question, drawn by the symbol of its verdict. */
	record Unit(String verdict, int x, int y) {
	}

}

package dev.djangoprep.search;

import java.util.List;
import java.util.regex.Pattern;

import dev.djangoprep.search.query.Marks;

/**
 * A stretch of a text, about two lines long.
 *
 * @param start index of its first character in the text
 * @param end index behind its last character
 * @param spots the spots within it, by their places in the text
 */
record Excerpt(String text, int start, int end, List<Spot> spots) {

	private static final int LENGTH = 180;

	/** At most so much stands before the first spot. */
	private static final int LEAD = 60;

	private static final Pattern SPACE = Pattern.compile("\\s");

	/** Where the spots say most; the beginning if there are none. */
	static Excerpt of(String text, List<Spot> spots, Marks marks) {
		int first = 0;
		float best = marks.importance(Spot.concepts(within(spots, 0, LENGTH)));
		for (Spot spot : spots) {
			int end = spot.start() + LENGTH - LEAD;
			float importance = marks.importance(Spot.concepts(within(spots, spot.start(), end)));
			if (importance > best) {
				best = importance;
				first = spot.start();
			}
		}
		int start = start(text, first);
		int end = end(text, start);
		return new Excerpt(text, start, end, within(spots, start, end));
	}

	private static List<Spot> within(List<Spot> spots, int start, int end) {
		return spots.stream().filter((spot) -> spot.start() >= start && spot.end() <= end).toList();
	}

	/** Begins with the text, with a sentence, or at least with a word. */
	private static int start(String text, int spot) {
		int earliest = spot - LEAD;
		if (earliest <= 0) {
			return 0;
		}
		int sentence = Math.max(text.lastIndexOf(". ", spot) + 2, text.lastIndexOf('\n', spot) + 1);
		return (sentence > earliest) ? sentence : text.indexOf(' ', earliest) + 1;
	}

	private static int end(String text, int start) {
		if (start + LENGTH >= text.length()) {
			return text.length();
		}
		int space = Math.max(text.lastIndexOf(' ', start + LENGTH), text.lastIndexOf('\n', start + LENGTH));
		return (space > start) ? space : start + LENGTH;
	}

	/** What it says, as a set of bits. */
	int concepts() {
		return Spot.concepts(this.spots);
	}

	/**
	 * The stretch with its spots marked, on one line, and dots where text is left out.
	 */
	MarkedText marked() {
		String before = (this.start > 0) ? "… " : "";
		String after = (this.end < this.text.length()) ? " …" : "";
		int shift = before.length() - this.start;
		String line = SPACE.matcher(this.text.substring(this.start, this.end)).replaceAll(" ");
		return MarkedText.of(before + line + after, this.spots.stream().map((spot) -> spot.shifted(shift)).toList());
	}

}

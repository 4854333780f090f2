package dev.djangoprep.content.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what somebody probably meant who wrote a wrong name. */
public final class Nearest {

	private static final int FARTHEST = 3;

	private Nearest() {
	}

	/**
	 * The choice that needs the fewest insertions, deletions, replacements and swaps of
	 * neighbours, if they are few.
	 */
	public static Optional<String> to(String wrong, Collection<String> choices) {
		int limit = Math.max(1, Math.min(FARTHEST, wrong.length() / 2));
		return choices.stream()
			.filter((choice) -> Math.abs(choice.length() - wrong.length()) <= limit)
			.map((choice) -> new Candidate(choice, distance(wrong, choice)))
			.filter((candidate) -> candidate.distance() <= limit)
			.min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
			.map(Candidate::name);
	}

	/** The second half of a message: the nearest choice, or all of them. */
	public static String hint(String wrong, Collection<String> choices) {
		return to(wrong, choices).map((choice) -> "; did you mean '%s'?".formatted(choice))
			.orElseGet(() -> "; use " + listed(choices));
	}

	/** The choices as an enumeration in a sentence. */
	public static String listed(Collection<String> choices) {
		String all = String.join(", ", choices);
		int last = all.lastIndexOf(", ");
		return (last < 0) ? all : all.substring(0, last) + " or " + all.substring(last + 2);
	}

	private static int distance(String left, String right) {
		int[] beforeLast = new int[0];
		int[] last = new int[right.length() + 1];
		for (int column = 0; column <= right.length(); column++) {
			last[column] = column;
		}
		for (int row = 1; row <= left.length(); row++) {
			int[] current = new int[right.length() + 1];
			current[0] = row;
			for (int column = 1; column <= right.length(); column++) {
				int replaced = last[column - 1] + ((left.charAt(row - 1) == right.charAt(column - 1)) ? 0 : 1);
				current[column] = Math.min(replaced, 1 + Math.min(last[column], current[column - 1]));
				if (swapped(left, row, right, column)) {
					current[column] = Math.min(current[column], beforeLast[column - 2] + 1);
				}
			}
			beforeLast = last;
			last = current;
		}
		return last[right.length()];
	}

	private static boolean swapped(String left, int row, String right, int column) {
		return row > 1 && column > 1 && left.charAt(row - 1) == right.charAt(column - 2)
				&& left.charAt(row - 2) == right.charAt(column - 1);
	}

	private record Candidate(String name, int distance) {
	}

}

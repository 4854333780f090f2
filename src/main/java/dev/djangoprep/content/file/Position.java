package dev.djangoprep.content.file;

import java.util.Comparator;

/** A place in a file, counted from 1; the column counts characters as a reader does. */
public record Position(int line, int column) implements Comparable<Position> {

	public static final Position START = new Position(1, 1);

	/**
	 * The place of what is not in the file. Its absence is told once; whatever else is
	 * found about it would only follow from that.
	 */
	public static final Position NOWHERE = new Position(0, 0);

	private static final Comparator<Position> ORDER = Comparator.comparingInt(Position::line)
		.thenComparingInt(Position::column);

	@Override
	public int compareTo(Position other) {
		return ORDER.compare(this, other);
	}

}

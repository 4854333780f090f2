package dev.djangoprep.content.check;

import java.util.Comparator;

/**
 * Something wrong in a content file: what, where, and how to mend it.
 *
 * @param path the file as the reader of the message finds it, its folder included
 */
public record Problem(String path, int line, int column, Severity severity,
		String message) implements Comparable<Problem> {

	private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::path)
		.thenComparingInt(Problem::line)
		.thenComparingInt(Problem::column)
		.thenComparing(Problem::severity)
		.thenComparing(Problem::message);

	@Override
	public int compareTo(Problem other) {
		return ORDER.compare(this, other);
	}

	/**
	 * The problem as compilers print one, such as
	 * {@code content/orm/x.md:7:3: error: no title}.
	 */
	@Override
	public String toString() {
		return "%s:%d:%d: %s: %s".formatted(this.path, this.line, this.column, this.severity, this.message);
	}

}

package dev.djangoprep.browse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says for which supported versions of Django an answer holds. */
final class DjangoVersions {

	/** In ascending order; the first is the oldest that still gets security fixes. */
	static final List<Version> SUPPORTED = List.of(new Version(5, 2), new Version(6, 0), new Version(6, 1));

	private static final Pattern COMMA = Pattern.compile(",");

	private static final Pattern BOUND = Pattern.compile("\\s*(>=|<=|==|~=|>|<)\\s*(\\d{1,3})\\.(\\d{1,3})\\s*");

	private DjangoVersions() {
	}

	/**
	 * The supported versions within the range, such as {@code Django 5.2 – 6.1}; a range
	 * that holds none of them is told as it is.
	 */
	static String within(Optional<String> range) {
		List<Version> versions = SUPPORTED.stream()
			.filter((version) -> range.isEmpty() || version.isWithin(range.get()))
			.toList();
		if (versions.isEmpty()) {
			return "Django " + range.orElse("");
		}
		Version first = versions.get(0);
		Version last = versions.get(versions.size() - 1);
		return "Django " + (first.equals(last) ? first : first + " – " + last);
	}

	/** A feature release of Django. */
	record Version(int major, int minor) implements Comparable<Version> {

		boolean isWithin(String range) {
			return COMMA.splitAsStream(range).map(BOUND::matcher).allMatch(this::meets);
		}

		private boolean meets(Matcher bound) {
			return bound.matches() && meets(bound.group(1),
					new Version(Integer.parseInt(bound.group(2)), Integer.parseInt(bound.group(3))));
		}

		private boolean meets(String operator, Version bound) {
			int difference = compareTo(bound);
			return switch (operator) {
				case ">=" -> difference >= 0;
				case "<=" -> difference <= 0;
				case ">" -> difference > 0;
				case "<" -> difference < 0;
				case "~=" -> difference >= 0 && this.major == bound.major;
				default -> difference == 0;
			};
		}

		@Override
		public int compareTo(Version other) {
			return (this.major != other.major) ? Integer.compare(this.major, other.major)
					: Integer.compare(this.minor, other.minor);
		}

		@Override
		public String toString() {
			return this.major + "." + this.minor;
		}

	}

}

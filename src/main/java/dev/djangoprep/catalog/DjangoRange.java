package dev.djangoprep.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** For which versions of Django something holds, such as {@code >=5.2,<6.1}. */
public final class DjangoRange {

	/** The oldest release that still gets security fixes. */
	private static final String OLDEST = "5.2";

	/** The newest release. */
	private static final String NEWEST = "6.1";

	/** What candidates are asked about: the supported releases of the day. */
	public static final DjangoRange SUPPORTED = new DjangoRange(">=%s,<=%s".formatted(OLDEST, NEWEST),
			List.of((version) -> version >= number(OLDEST), (version) -> version <= number(NEWEST)));

	/** All feature releases, in order, up to those that are announced. */
	private static final List<String> RELEASES = List.of("1.8", "1.9", "1.10", "1.11", "2.0", "2.1", "2.2", "3.0",
			"3.1", "3.2", "4.0", "4.1", "4.2", "5.0", "5.1", "5.2", "6.0", "6.1", "6.2", "7.0");

	private static final Pattern BOUND = Pattern.compile("\\s*(>=|<=|==|!=|~=|>|<)\\s*(\\d{1,2}\\.\\d{1,2})\\s*");

	private final String text;

	private final List<IntPredicate> bounds;

	private DjangoRange(String text, List<IntPredicate> bounds) {
		this.text = text;
		this.bounds = bounds;
	}

	/** Reads bounds joined by commas; no range if one is malformed or nothing is left. */
	public static Optional<DjangoRange> of(String text) {
		List<IntPredicate> bounds = new ArrayList<>();
		for (String part : Pattern.compile(",").split(text, -1)) {
			Matcher bound = BOUND.matcher(part);
			if (!bound.matches()) {
				return Optional.empty();
			}
			bounds.add(bound(bound.group(1), bound.group(2)));
		}
		DjangoRange range = new DjangoRange(text, bounds);
		return Optional.of(range).filter((valid) -> RELEASES.stream().anyMatch(valid::contains));
	}

	private static IntPredicate bound(String operator, String text) {
		int bound = number(text);
		return switch (operator) {
			case ">=" -> (version) -> version >= bound;
			case "<=" -> (version) -> version <= bound;
			case "==" -> (version) -> version == bound;
			case "!=" -> (version) -> version != bound;
			case ">" -> (version) -> version > bound;
			case "<" -> (version) -> version < bound;
			// "~= 2.2 is equivalent to >= 2.2, == 2.*"
			default -> (version) -> version >= bound && version / 100 == bound / 100;
		};
	}

	/** Whether a version such as {@code 5.2} is in the range. */
	public boolean contains(String version) {
		int number = number(version);
		return this.bounds.stream().allMatch((bound) -> bound.test(number));
	}

	/** The supported releases in the range, in order. */
	public List<String> supported() {
		return RELEASES.stream().filter(SUPPORTED::contains).filter(this::contains).toList();
	}

	/**
	 * Whether a release of the given version or a later one, up to the newest supported,
	 * is in the range.
	 */
	public boolean reaches(String version) {
		return RELEASES.stream()
			.filter((release) -> number(release) >= number(version))
			.filter((release) -> number(release) <= number(NEWEST))
			.anyMatch(this::contains);
	}

	private static int number(String version) {
		int dot = version.indexOf('.');
		return 100 * Integer.parseInt(version.substring(0, dot)) + Integer.parseInt(version.substring(dot + 1));
	}

	@Override
	public String toString() {
		return this.text;
	}

}

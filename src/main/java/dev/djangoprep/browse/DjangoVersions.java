package dev.djangoprep.browse;

import java.util.List;
import java.util.Optional;

import dev.djangoprep.catalog.DjangoRange;

/** Says for which supported versions of Django an answer holds. */
final class DjangoVersions {

	private DjangoVersions() {
	}

	/**
	 * The supported versions within the range, such as {@code Django 5.2 – 6.1}; a range
	 * that holds none of them is told as it is.
	 */
	static String within(Optional<String> range) {
		List<String> versions = range.map(DjangoRange::of)
			.orElse(Optional.of(DjangoRange.SUPPORTED))
			.map(DjangoRange::supported)
			.orElse(List.of());
		if (versions.isEmpty()) {
			return "Django " + range.orElse("");
		}
		String first = versions.get(0);
		String last = versions.get(versions.size() - 1);
		return "Django " + (first.equals(last) ? first : first + " – " + last);
	}

}

package dev.djangoprep.browse;

import dev.djangoprep.web.PageNotFound;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.djangoprep.catalog.Kind;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of an address. A value that can't be meant is not found rather than
 * ignored: one page must not stand under any number of addresses, each of them cached.
 */
final class AddressPart {

	/** Written in one way only, and no further than anybody could turn the pages. */
	private static final Pattern PAGE_NUMBER = Pattern.compile("[1-9][0-9]{0,3}");

	private AddressPart() {
	}

	static Slug slug(String text) {
		if (!Slug.isValid(text)) {
			throw new PageNotFound("A name in an address consists of lower-case letters, digits and hyphens");
		}
		return new Slug(text);
	}

	static @Nullable Slug optionalSlug(@Nullable String text) {
		return (text != null) ? slug(text) : null;
	}

	static Level level(String text) {
		return known(Level.of(text), "Unknown level; use beginner, intermediate, advanced or expert");
	}

	static @Nullable Level optionalLevel(@Nullable String text) {
		return (text != null) ? level(text) : null;
	}

	static @Nullable Kind optionalKind(@Nullable String text) {
		return (text != null)
				? known(Kind.of(text), "Unknown kind; use concept, coding, scenario, behavioral or career") : null;
	}

	/** The number of a page, from 1; an address without one means the first. */
	static int pageNumber(@Nullable String text) {
		if (text == null) {
			return 1;
		}
		if (!PAGE_NUMBER.matcher(text).matches()) {
			throw new PageNotFound("Pages are numbered from 1");
		}
		return Integer.parseInt(text);
	}

	private static <T> T known(Optional<T> value, String otherwise) {
		return value.orElseThrow(() -> new PageNotFound(otherwise));
	}

}

package dev.djangoprep.search;

import java.util.regex.Pattern;

import dev.djangoprep.web.PageNotFound;

/** Reads the number of a page from an address. */
final class PageNumber {

	/** No further than anybody could turn the pages. */
	private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,3}");

	private PageNumber() {
	}

	/** An address without a number means the first page. */
	static int of(String text) {
		if (text.isEmpty()) {
			return 1;
		}
		if (!FORM.matcher(text).matches()) {
			throw new PageNotFound("Pages are numbered from 1");
		}
		return Integer.parseInt(text);
	}

}

package dev.djangoprep.browse;

import java.util.ArrayList;
import java.util.List;

import dev.djangoprep.catalog.Kind;
import dev.djangoprep.catalog.Level;
import org.jspecify.annotations.Nullable;

/**
 * The address of a list of questions, with what narrows it in the query string.
 *
 * @param path the list's path, where it isn't narrowed
 */
record ListAddress(String path, @Nullable Level level, @Nullable Kind kind) {

	/**
	 * Where the list begins: who narrows it stays there instead of starting at the top.
	 */
	private static final String PLACE = "#page_questions";

	ListAddress withLevel(@Nullable Level level) {
		return new ListAddress(this.path, level, this.kind);
	}

	ListAddress withKind(@Nullable Kind kind) {
		return new ListAddress(this.path, this.level, kind);
	}

	String page(int number) {
		List<String> query = new ArrayList<>();
		if (this.level != null) {
			query.add("level=" + this.level.slug());
		}
		if (this.kind != null) {
			query.add("kind=" + this.kind.slug());
		}
		if (number > 1) {
			query.add("page=" + number);
		}
		return (query.isEmpty() ? this.path : this.path + "?" + String.join("&", query)) + PLACE;
	}

}

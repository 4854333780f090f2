package dev.djangoprep.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import dev.djangoprep.catalog.Kind;
import dev.djangoprep.catalog.Level;
import org.jspecify.annotations.Nullable;

/**
 * A row of links that narrow a list by one property. Each keeps how the list is narrowed
 * by the others.
 */
record Facet(String name, List<Choice> choices) {

	/** Links for the levels, with the number of questions behind each. */
	static Facet ofLevels(Map<Level, Long> counts, ListAddress address) {
		return of("level", counts, address.level(), Level::label, (level) -> address.withLevel(level).page(1));
	}

	/** Links for the kinds, with the number of questions behind each. */
	static Facet ofKinds(Map<Kind, Long> counts, ListAddress address) {
		return of("kind", counts, address.kind(), Kind::label, (kind) -> address.withKind(kind).page(1));
	}

	private static <T> Facet of(String name, Map<T, Long> counts, @Nullable T current, Function<T, String> label,
			Function<@Nullable T, String> address) {
		List<Choice> choices = new ArrayList<>();
		long all = counts.values().stream().mapToLong(Long::longValue).sum();
		choices.add(new Choice("All", all, address.apply(null), current == null));
		counts.forEach((value, count) -> choices
			.add(new Choice(label.apply(value), count, address.apply(value), value.equals(current))));
		return new Facet(name, List.copyOf(choices));
	}

	/** One value of the property. */
	record Choice(String label, long count, String address, boolean current) {

		/** Whether a link would lead to an empty list. */
		public boolean isEmpty() {
			return this.count == 0 && !this.current;
		}

	}

}

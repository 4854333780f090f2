package dev.djangoprep.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A row of links that narrow a list by one property.
 *
 * @param name the property, in lower case
 */
public record Facet(String name, List<Choice> choices) {

	/**
	 * A link for each value, with the number of questions behind it, and one for all of
	 * them.
	 * @param current the value that narrows the list now
	 * @param address leads to the list narrowed by the value; by nothing, for
	 * {@code null}
	 */
	public static <T> Facet of(String name, Map<T, Long> counts, @Nullable T current, Function<T, String> label,
			Function<@Nullable T, String> address) {
		List<Choice> choices = new ArrayList<>();
		long all = counts.values().stream().mapToLong(Long::longValue).sum();
		choices.add(new Choice("All", all, address.apply(null), current == null));
		counts.forEach((value, count) -> choices
			.add(new Choice(label.apply(value), count, address.apply(value), value.equals(current))));
		return new Facet(name, List.copyOf(choices));
	}

	/** One value of the property. */
	public record Choice(String label, long count, String address, boolean current) {

		/** Whether a link would lead to an empty list. */
		public boolean isEmpty() {
			return this.count == 0 && !this.current;
		}

	}

}

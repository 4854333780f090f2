package dev.djangoprep.quiz.attempt;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The order in which a learner sees an item's options: translates between the numbers
 * that are shown, from 1, and the places as written, from 0.
 *
 * @param digits the places as written, in the order shown; one digit each
 */
record OptionOrder(String digits) {

	static OptionOrder of(List<Integer> places) {
		return new OptionOrder(places.stream().map(String::valueOf).collect(Collectors.joining()));
	}

	int size() {
		return this.digits.length();
	}

	/** The places as written, in the order shown. */
	List<Integer> written() {
		return this.digits.chars().mapToObj((digit) -> digit - '0').toList();
	}

	/**
	 * The options with these numbers.
	 * @throws InvalidAnswer if there is no option of such a number
	 */
	OptionSet options(Set<Integer> numbers) {
		for (int number : numbers) {
			if (number < 1 || number > size()) {
				throw new InvalidAnswer("There are options 1 to %d, but no %d".formatted(size(), number));
			}
		}
		return OptionSet.of(numbers.stream().map((number) -> written().get(number - 1)).toList());
	}

	/** The numbers of the options, ascending. */
	Set<Integer> numbers(OptionSet options) {
		return IntStream.rangeClosed(1, size())
			.filter((number) -> options.contains(written().get(number - 1)))
			.boxed()
			.collect(Collectors.toCollection(TreeSet::new));
	}

}

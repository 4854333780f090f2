package dev.djangoprep.quiz.attempt;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.QuizItemDraft;
import dev.djangoprep.catalog.SampleItems;
import dev.djangoprep.catalog.Slug;

/**
 * Items whose options tell a test what they are: option b of item "orm-2-bc" is
 * "orm-2-bc-b".
 */
final class TellingItems {

	private TellingItems() {
	}

	/**
	 * An item with four options.
	 * @param keys letters of the keys, out of a to d
	 */
	static QuizItemDraft draft(String topic, int number, String keys) {
		String slug = topic + "-" + number + "-" + keys;
		return SampleItems.draft(slug, topic, Level.BEGINNER, "about-" + slug, "Stem of " + slug, keys);
	}

	static Slug slug(AskedItem item) {
		String option = item.optionsHtml().get(0);
		return new Slug(option.substring(0, option.lastIndexOf('-')));
	}

	/** The numbers of the keys, as shown. */
	static Set<Integer> keys(AskedItem item) {
		String slug = slug(item).value();
		String keys = slug.substring(slug.lastIndexOf('-'));
		return IntStream.rangeClosed(1, item.optionsHtml().size())
			.filter((number) -> keys.contains(letter(item, number)))
			.boxed()
			.collect(Collectors.toUnmodifiableSet());
	}

	/** A right answer, without a number. */
	static Answer right(AskedItem item) {
		return answer(item.place(), keys(item));
	}

	/** An answer that is worth nothing, without a number. */
	static Answer wrong(AskedItem item) {
		int wrong = IntStream.rangeClosed(1, item.optionsHtml().size())
			.filter((number) -> !keys(item).contains(number))
			.findFirst()
			.orElseThrow();
		return answer(item.place(), Set.of(wrong));
	}

	static Answer answer(int place, Set<Integer> options) {
		return new Answer(place, options, false, null, null);
	}

	/** Ten items in two topics; one of them has three keys. */
	static List<QuizItemDraft> ten() {
		return List.of(draft("orm", 1, "a"), draft("orm", 2, "b"), draft("orm", 3, "c"), draft("orm", 4, "d"),
				draft("orm", 5, "a"), draft("forms", 1, "b"), draft("forms", 2, "c"), draft("forms", 3, "d"),
				draft("forms", 4, "a"), draft("forms", 5, "abc"));
	}

	private static String letter(AskedItem item, int number) {
		String option = item.optionsHtml().get(number - 1);
		return option.substring(option.length() - 1);
	}

}

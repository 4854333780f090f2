package dev.djangoprep.quiz;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.QuizItemDraft;
import dev.djangoprep.catalog.SampleItems;

/**
 * Quiz items whose options say what they are: option b of item {@code orm-2-b} reads
 * {@code orm-2-b-b}; its reason {@code reason-b}.
 */
final class LetteredItems {

	private LetteredItems() {
	}

	/** Two topics with three items each; one has two keys. */
	static List<QuizItemDraft> all() {
		return List.of(item("orm", 1, Level.BEGINNER, "a"), item("orm", 2, Level.BEGINNER, "b"),
				item("orm", 3, Level.INTERMEDIATE, "c"), item("forms", 1, Level.BEGINNER, "d"),
				item("forms", 2, Level.INTERMEDIATE, "a"), item("forms", 3, Level.ADVANCED, "ab"));
	}

	private static QuizItemDraft item(String topic, int number, Level level, String keys) {
		String slug = topic + "-" + number + "-" + keys;
		return SampleItems.draft(slug, topic, level, "about-" + slug, "Stem of " + slug, keys);
	}

	/**
	 * Of each question the letters of its options, with the numbers under which they are
	 * shown, and of its key.
	 */
	static List<Map<String, Integer>> options(Visitor visitor, String quiz) {
		return Visitor.find("<fieldset>(.*?)</fieldset>", Visitor.text(visitor.get(quiz)))
			.map((fieldset) -> withKey(Visitor.find("<span>([a-z]+-\\d-[a-d]+-[a-d])</span>", fieldset).toList()))
			.toList();
	}

	private static Map<String, Integer> withKey(List<String> texts) {
		Map<String, Integer> numbers = IntStream.range(0, texts.size())
			.boxed()
			.collect(Collectors.toMap((index) -> texts.get(index).replaceAll(".*-", ""), (index) -> index + 1));
		numbers.put("key", numbers.get(texts.get(0).replaceFirst("[a-z]+-\\d-([a-d]).*", "$1")));
		return numbers;
	}

	static int key(Map<String, Integer> options) {
		return Objects.requireNonNull(options.get("key"));
	}

}

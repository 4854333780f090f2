package dev.djangoprep.content.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.content.file.Quoted;
import dev.djangoprep.content.file.QuizItemFile;
import dev.djangoprep.content.file.QuizOption;
import dev.djangoprep.content.file.Spot;
import dev.djangoprep.content.markdown.PlainText;
import org.commonmark.node.Code;
import org.commonmark.node.Node;

/**
 * No stem of a quiz item says the key of another one of its topic and level, which are
 * often asked together.
 */
final class GivenAwayKeys implements Rule {

	/** Shorter keys turn up in other stems by chance. */
	private static final int FEWEST_WORDS = 4;

	/** Of code, a name of several parts is rare enough. */
	private static final Pattern SEVERAL_PARTS = Pattern.compile("[\\p{L}\\p{N}][^\\p{L}\\p{N}]+\\p{L}");

	private static final int SHORTEST_CODE = 8;

	/** More nobody would compare by eye either. */
	private static final int MOST_ITEMS = 1000;

	private final Map<Shelf, List<Item>> items = new LinkedHashMap<>();

	@Override
	public void quizItem(QuizItemFile item, Findings findings) {
		List<Item> shelf = this.items.computeIfAbsent(new Shelf(item.topic(), item.level().value()),
				(unknown) -> new ArrayList<>());
		if (shelf.size() < MOST_ITEMS) {
			NormalText stem = NormalText.of(PlainText.of(item.title()) + "\n" + AllText.of(item.body()));
			shelf.add(new Item(item.spot(item.title()), stem, keys(item)));
		}
	}

	private List<Key> keys(QuizItemFile item) {
		return item.options()
			.stream()
			.filter(QuizOption::key)
			.map((option) -> new Key(item.spot(option.item()), AllText.of(option.text()), isCode(option)))
			.filter(Key::isTelling)
			.toList();
	}

	private static boolean isCode(QuizOption option) {
		Node first = option.text().isEmpty() ? null : option.text().get(0).getFirstChild();
		return first instanceof Code && first.getNext() == null;
	}

	@Override
	public void conclude(Findings findings) {
		for (List<Item> shelf : this.items.values()) {
			for (Item item : shelf) {
				item.keys().forEach((key) -> check(key, item, shelf, findings));
			}
		}
	}

	private void check(Key key, Item item, List<Item> shelf, Findings findings) {
		NormalText text = NormalText.of(key.text());
		for (Item other : shelf) {
			if (!other.spot().equals(item.spot()) && other.stem().contains(text)) {
				findings.warning(other.spot(), "the stem says the key of %s:%d, %s; reword one of them".formatted(
						findings.printed(key.spot().path()), key.spot().position().line(), Quoted.of(key.text())));
			}
		}
	}

	private record Shelf(Slug topic, Level level) {
	}

	private record Item(Spot spot, NormalText stem, List<Key> keys) {
	}

	/** A right option; as code it stands alone between backticks. */
	private record Key(Spot spot, String text, boolean code) {

		boolean isTelling() {
			return NormalText.of(this.text).words() >= FEWEST_WORDS
					|| (this.code && this.text.length() >= SHORTEST_CODE && SEVERAL_PARTS.matcher(this.text).find());
		}

	}

}

package dev.djangoprep.search;

import java.util.ArrayList;
import java.util.List;

import dev.djangoprep.search.MarkedText.Piece;

/**
 * Questions that somebody may mean who still types, as {@code /api/suggest} answers;
 * those of a topic stand together.
 */
record ApiSuggestions(List<Item> suggestions) {

	static ApiSuggestions of(List<Suggestion> suggestions) {
		return new ApiSuggestions(suggestions.stream().map(Item::of).toList());
	}

	/**
	 * A question.
	 *
	 * @param topic the topic's title
	 * @param url the question's path on this site
	 * @param marks where the title has what was typed: pairs of start and end, in
	 * characters
	 */
	record Item(String title, String topic, String level, String url, List<List<Integer>> marks) {

		static Item of(Suggestion suggestion) {
			return new Item(suggestion.title().text(), suggestion.topicTitle(), suggestion.level().slug(),
					"/questions/" + suggestion.slug(), marks(suggestion.title()));
		}

		private static List<List<Integer>> marks(MarkedText title) {
			List<List<Integer>> marks = new ArrayList<>();
			int position = 0;
			for (Piece piece : title.pieces()) {
				int end = position + piece.text().length();
				if (piece.marked()) {
					marks.add(List.of(position, end));
				}
				position = end;
			}
			return marks;
		}

	}

}

package dev.djangoprep.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.djangoprep.search.analysis.Form;
import dev.djangoprep.search.analysis.Leaves;
import dev.djangoprep.search.analysis.Notation;
import dev.djangoprep.search.analysis.Piece;
import dev.djangoprep.search.analysis.Synonyms;
import dev.djangoprep.search.analysis.Word;

/**
 * Finds the concepts in a row of words. Of words that mean one thing together each can be
 * said by that thing's other names, too: both words of "web socket" by "websocket".
 */
final class ConceptReader {

	/** {@code one to one field} is as much as an identifier is made of. */
	private static final int MOST_JOINED = 4;

	private final Synonyms synonyms;

	private final Vocabulary vocabulary;

	private final Wordings wordings;

	ConceptReader(Synonyms synonyms, Vocabulary vocabulary, Wordings wordings) {
		this.synonyms = synonyms;
		this.vocabulary = vocabulary;
		this.wordings = wordings;
	}

	/** The concepts of the words; the last may be said by its completions as well. */
	List<Concept> read(List<Word> words, List<Wording> completions) {
		List<List<Wording>> wordings = new ArrayList<>();
		words.forEach((word) -> wordings.add(new ArrayList<>(this.wordings.of(word))));
		for (int start = 0; start < words.size(); start++) {
			addMeaningsOfRows(words, start, wordings);
		}
		List<Concept> concepts = new ArrayList<>();
		for (int index = 0; index < words.size(); index++) {
			boolean last = index == words.size() - 1;
			Concept concept = concept(words.get(index), wordings.get(index), last ? completions : List.of());
			concepts.add(isFiltered(words, index) ? concept.asMinor() : concept);
		}
		boolean onlyMinor = concepts.stream().allMatch(Concept::minor);
		return onlyMinor ? concepts.stream().map(Concept::asMajor).toList() : concepts;
	}

	/** Of {@code value|safe} the name before the filter is one that somebody chose. */
	private static boolean isFiltered(List<Word> words, int index) {
		boolean last = index == words.size() - 1;
		return !last && words.get(index + 1).notation() == Notation.FILTER
				&& words.get(index + 1).start() == words.get(index).end() + 1;
	}

	private void addMeaningsOfRows(List<Word> words, int start, List<List<Wording>> wordings) {
		int longest = Math.min(words.size() - start, Math.max(MOST_JOINED, this.synonyms.longest()));
		for (int length = 2; length <= longest; length++) {
			List<Wording> meanings = meanings(words.subList(start, start + length));
			wordings.subList(start, start + length).forEach((own) -> own.addAll(meanings));
		}
	}

	/** What a row of words means as a whole. */
	private List<Wording> meanings(List<Word> row) {
		List<String> stems = row.stream().flatMap((word) -> Leaves.of(word).stream()).toList();
		List<Wording> meanings = new ArrayList<>(this.wordings.synonyms(stems));
		if (row.size() <= MOST_JOINED) {
			String joined = row.stream().map((word) -> Piece.of(word).text()).collect(Collectors.joining());
			Wording whole = Wording.word(Form.STEM.of(joined), joined, 1);
			if (this.vocabulary.frequency(whole) > 0) {
				meanings.add(whole);
			}
		}
		return meanings;
	}

	private Concept concept(Word word, List<Wording> wordings, List<Wording> completions) {
		wordings.addAll(completions);
		int frequency = wordings.stream().mapToInt(this.vocabulary::frequency).max().orElse(0);
		Piece piece = Piece.of(word);
		return new Concept(List.copyOf(wordings), this.wordings.parts(word), frequency, importance(frequency),
				MinorWords.contains(piece.text()), !piece.isPlain() || word.notation() != Notation.NONE);
	}

	/**
	 * Less than rarity, so that one rare word does not outweigh several that matter as
	 * well.
	 */
	private float importance(int frequency) {
		return (float) Math.sqrt(this.vocabulary.rarity(frequency));
	}

}

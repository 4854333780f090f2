package dev.djangoprep.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.djangoprep.search.index.TextField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Words of the index that may be meant by who typed another or a part of one. */
final class Guesses {

	private static final String FIELD = TextField.EXACT_TEXT.fieldName();

	/** Terms looked at; those that begin with one letter are thousands. */
	private static final int MOST_SEEN = 2000;

	/** Of shorter words nearly everything is a slip. */
	private static final int SHORTEST = 4;

	private static final int MIDDLING = 6;

	/** In words as long as this two slips are still slips. */
	private static final int LONG = 8;

	private final IndexReader reader;

	Guesses(IndexReader reader) {
		this.reader = reader;
	}

	/** Words that begin so and go on, the most frequent first. */
	List<String> completions(String beginning, int most) {
		List<Guess> guesses = new ArrayList<>();
		try {
			Terms terms = MultiTerms.getTerms(this.reader, FIELD);
			if (terms != null) {
				collectCompletions(terms.iterator(), new BytesRef(beginning), guesses);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return guesses.stream().sorted(Guess.BEST_FIRST).limit(most).map(Guess::word).toList();
	}

	private static void collectCompletions(TermsEnum terms, BytesRef beginning, List<Guess> guesses)
			throws IOException {
		boolean found = terms.seekCeil(beginning) != TermsEnum.SeekStatus.END;
		for (int seen = 0; found && seen < MOST_SEEN && StringHelper.startsWith(terms.term(), beginning); seen++) {
			if (terms.term().length > beginning.length) {
				add(terms, 0, guesses);
			}
			found = terms.next() != null;
		}
	}

	/** The word that differs by a slip, or by two if it is long. */
	Optional<String> similar(String word) {
		if (word.length() < SHORTEST) {
			return Optional.empty();
		}
		int slips = (word.length() < LONG) ? 1 : 2;
		// Hardly anybody gets the first letter wrong.
		Optional<String> similar = similar(word, slips, 1);
		return (word.length() < LONG) ? similar : similar.or(() -> similar(word, 1, 0));
	}

	private Optional<String> similar(String word, int slips, int samePrefix) {
		List<Guess> guesses = new ArrayList<>();
		try {
			Terms terms = MultiTerms.getTerms(this.reader, FIELD);
			if (terms != null) {
				collect(new FuzzyTermsEnum(terms, new Term(FIELD, word), slips, samePrefix, true), word, guesses);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		// A short word that lost a letter is another word.
		int shortest = (word.length() < MIDDLING) ? word.length() : 0;
		return guesses.stream()
			.filter((guess) -> guess.word().length() >= shortest)
			.min(Guess.BEST_FIRST)
			.map(Guess::word);
	}

	private static void collect(TermsEnum terms, String word, List<Guess> guesses) throws IOException {
		BoostAttribute boost = terms.attributes().addAttribute(BoostAttribute.class);
		for (int seen = 0; seen < MOST_SEEN && terms.next() != null; seen++) {
			// "boost = 1 - edits / length of the shorter term"
			int shorter = Math.min(terms.term().length, word.length());
			add(terms, Math.round((1 - boost.getBoost()) * shorter), guesses);
		}
	}

	private static void add(TermsEnum terms, int slips, List<Guess> guesses) throws IOException {
		String word = terms.term().utf8ToString();
		if (word.chars().allMatch((character) -> Character.isLetter(character) || "_-.".indexOf(character) >= 0)) {
			guesses.add(new Guess(word, slips, terms.docFreq()));
		}
	}

	private record Guess(String word, int slips, int frequency) {

		static final Comparator<Guess> BEST_FIRST = Comparator.comparingInt(Guess::slips)
			.thenComparing(Comparator.comparingInt(Guess::frequency).reversed())
			.thenComparing(Guess::word);

	}

}

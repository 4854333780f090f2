package dev.djangoprep.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.djangoprep.search.analysis.Form;
import dev.djangoprep.search.analysis.Notation;
import dev.djangoprep.search.analysis.Piece;
import dev.djangoprep.search.analysis.Term;
import dev.djangoprep.search.analysis.Word;
import dev.djangoprep.search.analysis.Words;
import dev.djangoprep.search.query.Marks;

/**
 * Finds in texts what a query asks for: words, their other names, parts of identifiers.
 */
final class Marker {

	private final Marks marks;

	private final Beginnings beginnings;

	private final int longestRow;

	/** The last terms of the rows: only where one stands a row can end. */
	private final Set<String> rowEnds = new HashSet<>();

	Marker(Marks marks) {
		this.marks = marks;
		Set<String> terms = new HashSet<>(marks.terms().keySet());
		marks.rows().keySet().forEach(terms::addAll);
		this.beginnings = new Beginnings(terms);
		marks.rows().keySet().forEach((row) -> this.rowEnds.add(row.get(row.size() - 1)));
		this.longestRow = marks.rows().keySet().stream().mapToInt(List::size).max().orElse(0);
	}

	Marks marks() {
		return this.marks;
	}

	/** The spots of a text, in order; they do not overlap. */
	List<Spot> spots(String text) {
		Spots spots = new Spots();
		Words words = new Words(text);
		while (words.advance()) {
			if (this.beginnings.have(text, words.start(), words.end())) {
				spots.add(words.current());
			}
			else {
				spots.row.clear();
			}
		}
		return spots.found;
	}

	private final class Spots {

		private final List<Spot> found = new ArrayList<>();

		/** The last words or parts of words without a gap. */
		private final List<Term> row = new ArrayList<>();

		void add(Word word) {
			Piece piece = Piece.of(word);
			int marked = (word.notation() != Notation.NONE) ? concepts(word.notation().term(piece)) : 0;
			if (marked != 0) {
				addSpot(piece.start(), piece.end(), marked);
				this.row.clear();
			}
			else {
				add(piece);
			}
		}

		private void add(Piece piece) {
			String term = Form.STEM.of(piece);
			int concepts = concepts(term);
			if (concepts != 0) {
				addSpot(piece.start(), piece.end(), concepts);
			}
			if (piece.isPlain()) {
				addToRow(new Term(term, piece.start(), piece.end(), true));
			}
			else if (concepts == 0) {
				piece.pieces().forEach(this::add);
			}
		}

		private void addToRow(Term term) {
			this.row.add(term);
			if (!Marker.this.rowEnds.contains(term.text())) {
				return;
			}
			for (int length = 2; length <= Math.min(Marker.this.longestRow, this.row.size()); length++) {
				List<Term> last = this.row.subList(this.row.size() - length, this.row.size());
				Integer concepts = Marker.this.marks.rows().get(last.stream().map(Term::text).toList());
				if (concepts != null) {
					addSpot(last.get(0).start(), term.end(), concepts);
				}
			}
		}

		/** What a row covers becomes part of its spot. */
		private void addSpot(int start, int end, int concepts) {
			int all = concepts;
			while (!this.found.isEmpty() && this.found.get(this.found.size() - 1).end() > start) {
				all |= this.found.remove(this.found.size() - 1).concepts();
			}
			this.found.add(new Spot(start, end, all));
		}

		private int concepts(String term) {
			return Marker.this.marks.terms().getOrDefault(term, 0);
		}

	}

}

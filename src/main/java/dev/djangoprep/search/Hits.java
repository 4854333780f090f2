package dev.djangoprep.search;

import java.util.List;
import java.util.Optional;

import dev.djangoprep.search.index.Entry;
import dev.djangoprep.search.index.EntryHead;
import dev.djangoprep.search.index.Shelves;
import dev.djangoprep.search.query.Marks;

/** Shows of the questions that were found what the query asks for. */
final class Hits {

	private final Shelves shelves;

	private final Marker marker;

	Hits(Shelves shelves, Marks marks) {
		this.shelves = shelves;
		this.marker = new Marker(marks);
	}

	Hit hit(Entry entry) {
		List<Spot> title = this.marker.spots(entry.title());
		Excerpt excerpt = excerpt(entry);
		int shown = Spot.concepts(title) | excerpt.concepts();
		return new Hit(entry.slug(), MarkedText.of(entry.title(), title), entry.topic(),
				this.shelves.title(entry.topic()), entry.level(), entry.kind(), excerpt.marked(), code(entry, shown));
	}

	Suggestion suggestion(EntryHead entry) {
		return new Suggestion(entry.slug(), MarkedText.of(entry.title(), this.marker.spots(entry.title())),
				entry.topic(), this.shelves.title(entry.topic()), entry.level());
	}

	/** Of the texts the first that says most; what says all needs no better. */
	private Excerpt excerpt(Entry entry) {
		Excerpt best = excerpt(entry.answer());
		float all = this.marker.marks().importance(-1);
		for (String text : List.of(entry.keyPoints(), entry.body())) {
			if (importance(best) < all) {
				Excerpt other = excerpt(text);
				best = (importance(other) > importance(best)) ? other : best;
			}
		}
		return best;
	}

	private Excerpt excerpt(String text) {
		return Excerpt.of(text, this.marker.spots(text), this.marker.marks());
	}

	private float importance(Excerpt excerpt) {
		return this.marker.marks().importance(excerpt.concepts());
	}

	/**
	 * A line of code is shown if it says what the text does not, or if code was asked
	 * for.
	 */
	private Optional<CodeLine> code(Entry entry, int shown) {
		int wanted = this.marker.marks().identifiers() | ~shown;
		boolean any = this.marker.marks().importance(wanted) > 0;
		return any ? new CodeLines(this.marker).best(entry.code(), wanted) : Optional.empty();
	}

}

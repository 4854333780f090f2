package dev.djangoprep.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.djangoprep.catalog.Kind;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.search.index.SearchIndex;
import dev.djangoprep.search.query.Found;
import dev.djangoprep.search.query.QueryText;

/** Makes the page that is shown of what was found. */
final class ResultPage {

	static final int SIZE = 20;

	private final SearchIndex index;

	private final Found found;

	ResultPage(SearchIndex index, Found found) {
		this.index = index;
		this.found = found;
	}

	/** The page asked for, or the last there is before it. */
	SearchResult result(QueryText text, int asked) throws IOException {
		long reachable = Math.min(this.found.total(), Search.MOST_HITS);
		int pages = Math.max(1, (int) ((reachable + SIZE - 1) / SIZE));
		int page = Math.min(asked, pages);
		return new SearchResult(text.text(), match(), correction(), this.found.total(), page, pages, hits(page),
				topics(), counts(List.of(Level.values()), this.found.levels()),
				counts(List.of(Kind.values()), this.found.kinds()), new WaysIn(this.index).of(text));
	}

	private Match match() {
		if (!this.found.any()) {
			return Match.NONE;
		}
		return (this.found.complete() && !this.found.intent().mended()) ? Match.ALL_WORDS : Match.CLOSEST;
	}

	private Optional<String> correction() {
		boolean helps = this.found.any() && this.found.intent().mended();
		return helps ? Optional.of(this.found.intent().text().text()) : Optional.empty();
	}

	private List<Hit> hits(int page) throws IOException {
		List<Integer> documents = this.found.documents();
		int end = Math.min(page * SIZE, documents.size());
		Hits hits = new Hits(this.index.shelves(), this.found.intent().marks());
		List<Hit> shown = new ArrayList<>();
		for (int document : documents.subList(Math.min((page - 1) * SIZE, end), end)) {
			shown.add(hits.hit(this.index.entry(document)));
		}
		return List.copyOf(shown);
	}

	private Map<Slug, Long> topics() {
		List<Slug> order = this.index.shelves().topics();
		Map<Slug, Long> topics = counts(order, this.found.topics());
		topics.values().removeIf((count) -> count == 0);
		return topics;
	}

	private static <T> Map<T, Long> counts(List<T> values, List<Long> counts) {
		Map<T, Long> byValue = new LinkedHashMap<>();
		for (int index = 0; index < values.size(); index++) {
			byValue.put(values.get(index), counts.get(index));
		}
		return byValue;
	}

}

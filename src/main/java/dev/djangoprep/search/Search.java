package dev.djangoprep.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.djangoprep.catalog.Slug;
import dev.djangoprep.search.index.CurrentIndex;
import dev.djangoprep.search.index.SearchIndex;
import dev.djangoprep.search.query.Filter;
import dev.djangoprep.search.query.Finder;
import dev.djangoprep.search.query.Found;
import dev.djangoprep.search.query.QueryText;

/**
 * Answers what readers look for. Any text is safe to look for, and answered in bounded
 * time. Safe for use by several threads.
 */
class Search {

	/** Nobody turns to page fifty; whoever wants more wants another query. */
	static final int MOST_HITS = 1000;

	private static final int MOST_SUGGESTIONS = 8;

	private final CurrentIndex current;

	Search(CurrentIndex current) {
		this.current = current;
	}

	/** One page of the questions that a text finds, best first. */
	SearchResult search(SearchRequest request) {
		QueryText text = QueryText.of(request.text());
		try (SearchIndex index = this.current.acquire()) {
			Filter filter = Filter.of(index.shelves(), request.topic(), request.level(), request.kind());
			int page = Math.max(1, Math.min(request.page(), MOST_HITS / ResultPage.SIZE));
			Found found = new Finder(index).find(text, filter, page * ResultPage.SIZE);
			return new ResultPage(index, found).result(text, page);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** At most eight questions, best topic first, those of a topic together. */
	List<Suggestion> suggest(String text) {
		try (SearchIndex index = this.current.acquire()) {
			Found found = new Finder(index).findUnfinished(QueryText.of(text), Filter.ALL, MOST_SUGGESTIONS);
			Hits hits = new Hits(index.shelves(), found.intent().marks());
			Map<Slug, List<Suggestion>> topics = new LinkedHashMap<>();
			for (int document : found.documents()) {
				Suggestion suggestion = hits.suggestion(index.head(document));
				topics.computeIfAbsent(suggestion.topic(), (topic) -> new ArrayList<>()).add(suggestion);
			}
			return topics.values().stream().flatMap(List::stream).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

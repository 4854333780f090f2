package dev.djangoprep.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.search.analysis.Leaves;
import dev.djangoprep.search.analysis.Synonyms;
import dev.djangoprep.search.index.SearchIndex;
import dev.djangoprep.search.index.Shelves;
import dev.djangoprep.search.query.MinorWords;
import dev.djangoprep.search.query.QueryText;

/** Finds the pages that a query names, beside the questions it finds. */
final class WaysIn {

	/** Does not say what for: that, everything here is. */
	private static final List<String> OF_NO_USE = Leaves.of("django interview questions");

	private static final int MOST = 4;

	private final Shelves shelves;

	private final Synonyms synonyms;

	WaysIn(SearchIndex index) {
		this.shelves = index.shelves();
		this.synonyms = index.synonyms();
	}

	/**
	 * The levels that the query mentions, and the topics and tags that the rest of it is.
	 */
	List<WayIn> of(QueryText text) {
		List<String> stems = new ArrayList<>();
		text.words()
			.stream()
			.filter((word) -> !MinorWords.contains(word.text()))
			.forEach((word) -> stems.addAll(Leaves.of(word)));
		stems.removeAll(OF_NO_USE);
		List<Level> levels = Arrays.stream(Level.values()).filter((level) -> stems.removeAll(stems(level))).toList();
		Stream<WayIn> topics = Stream.concat(Stream.of(stems), this.synonyms.of(stems).stream())
			.flatMap(this::topics)
			.distinct();
		Stream<WayIn> tags = this.shelves.tagNamed(stems).stream().map(WaysIn::tag);
		return Stream.of(levels.stream().map(WaysIn::level), topics, tags).flatMap((ways) -> ways).limit(MOST).toList();
	}

	private static List<String> stems(Level level) {
		return Leaves.of(level.slug());
	}

	private Stream<WayIn> topics(List<String> stems) {
		return stems.isEmpty() ? Stream.empty() : this.shelves.topicsNamed(stems).stream().map(this::topic);
	}

	private WayIn topic(Slug topic) {
		return new WayIn(this.shelves.title(topic), "/topics/" + topic);
	}

	private static WayIn level(Level level) {
		return new WayIn(level.label(), "/levels/" + level.slug());
	}

	private static WayIn tag(String tag) {
		return new WayIn("Tagged " + tag, "/tags/" + tag);
	}

}

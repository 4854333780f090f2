package dev.djangoprep.search.query;

import java.util.Optional;

import dev.djangoprep.catalog.Kind;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.search.index.EntryDocument;
import dev.djangoprep.search.index.Shelves;

/** Which questions are wanted, by their numbers in the index. */
public record Filter(int topic, int level, int kind) {

	private static final int ANY = -1;

	private static final int NONE = -2;

	/** Takes every question. */
	public static final Filter ALL = new Filter(ANY, ANY, ANY);

	/** Nothing is in a topic that does not exist. */
	public static Filter of(Shelves shelves, Optional<Slug> topic, Optional<Level> level, Optional<Kind> kind) {
		return new Filter(topic.map((slug) -> number(shelves, slug)).orElse(ANY),
				level.map(EntryDocument::numberOf).orElse(ANY), kind.map(EntryDocument::numberOf).orElse(ANY));
	}

	private static int number(Shelves shelves, Slug topic) {
		int number = shelves.topics().indexOf(topic);
		return (number >= 0) ? number : NONE;
	}

	boolean takesTopic(int number) {
		return this.topic == ANY || this.topic == number;
	}

	boolean takesLevel(int number) {
		return this.level == ANY || this.level == number;
	}

	boolean takesKind(int number) {
		return this.kind == ANY || this.kind == number;
	}

}

package dev.djangoprep.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;

import dev.djangoprep.catalog.Kind;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Revision;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.catalog.SynonymRule;
import dev.djangoprep.content.OwnContent;
import dev.djangoprep.search.analysis.Synonyms;

/** Indexes for tests, in memory unless they are said to be on disk. */
public final class Indexes {

	public static final Slug ORM = new Slug("orm");

	private static final Shelves SHELVES = new Shelves(topics(), new TreeSet<>(List.of("n-plus-one", "querysets")));

	private static final Path NOWHERE = Path.of("target", "no-index");

	private Indexes() {
	}

	private static Map<Slug, String> topics() {
		Map<Slug, String> topics = new LinkedHashMap<>();
		topics.put(ORM, "ORM and queries");
		topics.put(new Slug("testing"), "Testing");
		return topics;
	}

	/**
	 * A question of the topic {@code orm} with nothing but a title and a short answer.
	 */
	public static Entry entry(String slug, String title, String answer) {
		return new Entry(new Slug(slug), ORM, Level.BEGINNER, Kind.CONCEPT, title, List.of(), List.of(), List.of(),
				answer, "", "", List.of());
	}

	/** What answers from an index of these questions. */
	public static CurrentIndex current(List<SynonymRule> synonyms, Entry... entries) {
		return current(open(content(1, synonyms, entries)));
	}

	/** What answers from an index of the project's own content. */
	public static CurrentIndex own() {
		return current(open(ownContent()));
	}

	public static CurrentIndex inMemory(Shelves shelves, Consumer<Consumer<Entry>> entries) {
		return current(
				open(new IndexContent(stamp(1), shelves, new Synonyms(new OwnContent().synonyms()), 0, entries)));
	}

	public static CurrentIndex onDisk(Path folder, Shelves shelves, Consumer<Consumer<Entry>> entries) {
		return current(open(new IndexStore(folder, 0),
				new IndexContent(stamp(1), shelves, new Synonyms(new OwnContent().synonyms()), 1, entries)));
	}

	static CurrentIndex current(SearchIndex index) {
		CurrentIndex current = new CurrentIndex();
		current.exchange(index);
		return current;
	}

	static SearchIndex open(IndexContent content) {
		return open(new IndexStore(NOWHERE, Long.MAX_VALUE), content);
	}

	static SearchIndex open(IndexStore store, IndexContent content) {
		try {
			return store.open(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static IndexContent content(long revision, List<SynonymRule> synonyms, Entry... entries) {
		return new IndexContent(stamp(revision), SHELVES, new Synonyms(synonyms), entries.length,
				(all) -> Arrays.asList(entries).forEach(all));
	}

	static IndexContent ownContent() {
		OwnContent own = new OwnContent();
		Map<Slug, String> topics = new LinkedHashMap<>();
		own.topics().forEach((topic) -> topics.put(topic.slug(), topic.title()));
		TreeSet<String> tags = new TreeSet<>();
		own.questions().forEach((question) -> tags.addAll(question.tags()));
		return new IndexContent(stamp(1), new Shelves(topics, tags), new Synonyms(own.synonyms()), 0,
				(all) -> own.questions().forEach((question) -> all.accept(Entry.of(question))));
	}

	static IndexStamp stamp(long revision) {
		return IndexStamp.of(new Revision(revision, Instant.EPOCH));
	}

}

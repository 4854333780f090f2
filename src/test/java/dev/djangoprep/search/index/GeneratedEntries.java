package dev.djangoprep.search.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.djangoprep.catalog.Kind;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.search.index.Entry.Code;

/**
 * As many questions as wanted, made of the sentences and code of real ones and about as
 * long: words are as frequent as in these. Now and then one is new, as in a growing
 * collection.
 */
public final class GeneratedEntries {

	private static final int TITLE_WORDS = 13;

	private static final int KEY_POINTS = 3;

	private static final int SENTENCES = 20;

	private static final int BLOCKS = 5;

	private static final int ONE_NEW_WORD_IN = 3;

	private final Random random = new Random(42);

	private final List<Entry> real = new ArrayList<>();

	private final List<String> sentences = new ArrayList<>();

	private final List<String> titles = new ArrayList<>();

	private final List<Code> code = new ArrayList<>();

	private final int number;

	public GeneratedEntries(int number) {
		this.number = number;
		Indexes.ownContent().entries().accept(this.real::add);
		for (Entry entry : this.real) {
			this.titles.addAll(List.of(entry.title().split(" ")));
			this.sentences.addAll(List.of(entry.body().split("(?<=\\.)\\s")));
			this.code.addAll(entry.code());
		}
	}

	/** Where the questions stand. */
	public Shelves shelves() {
		Map<Slug, String> topics = new LinkedHashMap<>();
		Set<String> tags = new TreeSet<>();
		this.real.forEach((entry) -> topics.put(entry.topic(), entry.topic().value()));
		this.real.forEach((entry) -> tags.addAll(entry.tags()));
		return new Shelves(topics, tags);
	}

	public List<Entry> all() {
		return IntStream.range(0, this.number).mapToObj(this::entry).toList();
	}

	private Entry entry(int index) {
		Entry model = any(this.real);
		String title = some(this.titles, TITLE_WORDS, " ") + newWord() + "?";
		String name = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip().replace(' ', '-');
		String slug = name.substring(0, Math.min(name.length(), 60)).replaceAll("-$", "") + "-" + index;
		return new Entry(new Slug(slug), model.topic(), any(List.of(Level.values())), any(List.of(Kind.values())),
				title, List.of(), model.tags(), model.headings(), some(this.sentences, 4, " "),
				some(this.sentences, KEY_POINTS, "\n"), some(this.sentences, SENTENCES, "\n") + newWord(),
				IntStream.range(0, BLOCKS).mapToObj((block) -> any(this.code)).toList());
	}

	private String some(List<String> texts, int count, String joint) {
		return IntStream.range(0, count).mapToObj((index) -> any(texts)).collect(Collectors.joining(joint));
	}

	private String newWord() {
		boolean one = this.random.nextInt(ONE_NEW_WORD_IN) == 0;
		return one ? " " + Integer.toString(this.random.nextInt(1_000_000) + 1_000_000, 36) : "";
	}

	private <T> T any(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

}

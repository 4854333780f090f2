package dev.djangoprep.search.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import dev.djangoprep.catalog.Kind;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Slug;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.document.Field;

/** An entry as Lucene keeps it. */
public final class EntryDocument {

	/** Numbers to filter and count by: the topic's place in the order, level and kind. */
	public static final String TOPIC = "topic";

	public static final String LEVEL = "level";

	public static final String KIND = "kind";

	/** The title brought to one form, to be found only as a whole. */
	public static final String WHOLE_TITLE = "whole_title";

	private static final String SLUG = "slug";

	private static final String CODE_PLACE = "code_place";

	private static final FieldType SEARCHED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);

	private static final FieldType SEARCHED_AND_KEPT = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

	/** Nobody looks for phrases in what is written exactly so. */
	private static final FieldType EXACT = type(IndexOptions.DOCS_AND_FREQS, false);

	private final Document document = new Document();

	private EntryDocument() {
	}

	private static FieldType type(IndexOptions options, boolean kept) {
		FieldType type = new FieldType();
		type.setIndexOptions(options);
		type.setTokenized(true);
		type.setStored(kept);
		type.freeze();
		return type;
	}

	static Document of(Entry entry, Shelves shelves) {
		EntryDocument document = new EntryDocument();
		document.addPlace(entry, shelves);
		document.addTexts(entry);
		document.addCode(entry.code());
		return document.document;
	}

	private void addPlace(Entry entry, Shelves shelves) {
		keep(SLUG, entry.slug().value());
		keep(TOPIC, entry.topic().value());
		keep(LEVEL, entry.level().name());
		keep(KIND, entry.kind().name());
		number(TOPIC, shelves.topics().indexOf(entry.topic()));
		number(LEVEL, numberOf(entry.level()));
		number(KIND, numberOf(entry.kind()));
		add(TextField.SHELF, SEARCHED, words(entry.topic()) + " " + shelves.title(entry.topic()));
		add(TextField.SHELF, SEARCHED, entry.level().label() + " " + entry.kind().label());
	}

	/** The number that stands for a level or kind: its place among all. */
	public static int numberOf(Enum<?> value) {
		return Arrays.asList(value.getDeclaringClass().getEnumConstants()).indexOf(value);
	}

	private void addTexts(Entry entry) {
		List<String> names = new ArrayList<>(List.of(words(entry.slug())));
		entry.aliases().forEach((alias) -> names.add(words(alias)));
		add(TextField.TITLE, SEARCHED_AND_KEPT, entry.title());
		names.forEach((name) -> add(TextField.NAME, SEARCHED, name));
		entry.tags().forEach((tag) -> add(TextField.TAGS, SEARCHED, tag));
		entry.headings().forEach((heading) -> add(TextField.HEADINGS, SEARCHED, heading));
		add(TextField.ANSWER, SEARCHED_AND_KEPT, entry.answer());
		add(TextField.KEY_POINTS, SEARCHED_AND_KEPT, entry.keyPoints());
		add(TextField.BODY, SEARCHED_AND_KEPT, entry.body());
		add(TextField.EXACT_TITLE, EXACT, entry.title());
		add(TextField.EXACT_TEXT, EXACT,
				String.join("\n", entry.title(), String.join("\n", names), String.join("\n", entry.tags()),
						String.join("\n", entry.headings()), entry.answer(), entry.keyPoints(), entry.body()));
		this.document.add(new StringField(WHOLE_TITLE, WholeTitle.of(entry.title()), Store.NO));
		names.forEach((name) -> this.document.add(new StringField(WHOLE_TITLE, WholeTitle.of(name), Store.NO)));
	}

	private static String words(Slug slug) {
		return slug.value().replace('-', ' ');
	}

	private void addCode(List<Entry.Code> blocks) {
		for (Entry.Code block : blocks) {
			add(TextField.CODE, SEARCHED_AND_KEPT, block.text());
			keep(CODE_PLACE, block.anchor() + "\n" + block.title().orElse(""));
		}
	}

	private void add(TextField field, FieldType type, String text) {
		this.document.add(new Field(field.fieldName(), text, type));
	}

	private void keep(String field, String value) {
		this.document.add(new StoredField(field, value));
	}

	private void number(String field, long value) {
		this.document.add(new NumericDocValuesField(field, value));
	}

	/** The entry of a document that was read back, without what is not kept. */
	public static Entry read(Document document) {
		return new Entry(new Slug(document.get(SLUG)), new Slug(document.get(TOPIC)),
				Level.valueOf(document.get(LEVEL)), Kind.valueOf(document.get(KIND)),
				document.get(TextField.TITLE.fieldName()), List.of(), List.of(), List.of(),
				document.get(TextField.ANSWER.fieldName()), document.get(TextField.KEY_POINTS.fieldName()),
				document.get(TextField.BODY.fieldName()), code(document));
	}

	private static List<Entry.Code> code(Document document) {
		String[] places = document.getValues(CODE_PLACE);
		String[] texts = document.getValues(TextField.CODE.fieldName());
		List<Entry.Code> code = new ArrayList<>();
		for (int index = 0; index < places.length; index++) {
			int split = places[index].indexOf('\n');
			String title = places[index].substring(split + 1);
			code.add(new Entry.Code(places[index].substring(0, split),
					title.isEmpty() ? Optional.empty() : Optional.of(title), texts[index]));
		}
		return code;
	}

}

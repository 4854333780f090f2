package dev.djangoprep.search.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.djangoprep.catalog.Kind;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.search.analysis.Form;
import dev.djangoprep.search.analysis.Term;
import dev.djangoprep.search.analysis.TermStream;
import dev.djangoprep.search.analysis.Terms;
import dev.djangoprep.search.analysis.Word;
import dev.djangoprep.search.analysis.Words;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
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

	/** The stems of all texts, each counted by the importance of where it stands. */
	public static final String ANYWHERE = "anywhere";

	/** All that is shown of an entry. */
	static final String STORED = "stored";

	private static final FieldType WITH_PLACES = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

	/** Nobody looks for phrases there. */
	private static final FieldType WITHOUT_PLACES = type(IndexOptions.DOCS_AND_FREQS);

	private final Document document = new Document();

	private EntryDocument() {
	}

	private static FieldType type(IndexOptions options) {
		FieldType type = new FieldType();
		type.setIndexOptions(options);
		type.setTokenized(true);
		type.freeze();
		return type;
	}

	static Document of(Entry entry, Shelves shelves) {
		EntryDocument document = new EntryDocument();
		document.addPlace(entry, shelves);
		document.addTexts(entry);
		document.document.add(new BinaryDocValuesField(STORED, StoredEntry.bytes(entry)));
		return document.document;
	}

	private void addPlace(Entry entry, Shelves shelves) {
		number(TOPIC, shelves.topics().indexOf(entry.topic()));
		number(LEVEL, numberOf(entry.level()));
		number(KIND, numberOf(entry.kind()));
		add(TextField.SHELF, words(entry.topic()) + " " + shelves.title(entry.topic()));
		add(TextField.SHELF, entry.level().label() + " " + entry.kind().label());
	}

	/** The number that stands for a level or kind: its place among all. */
	public static int numberOf(Enum<?> value) {
		return Arrays.asList(value.getDeclaringClass().getEnumConstants()).indexOf(value);
	}

	private void addTexts(Entry entry) {
		List<String> names = new ArrayList<>(List.of(words(entry.slug())));
		entry.aliases().forEach((alias) -> names.add(words(alias)));
		add(TextField.TITLE, entry.title());
		names.forEach((name) -> add(TextField.NAME, name));
		entry.tags().forEach((tag) -> add(TextField.TAGS, tag));
		entry.headings().forEach((heading) -> add(TextField.HEADINGS, heading));
		add(TextField.ANSWER, entry.answer());
		add(TextField.KEY_POINTS, entry.keyPoints());
		add(TextField.BODY, entry.body());
		entry.code().forEach((block) -> add(TextField.CODE, block.text()));
		this.document.add(new StringField(WHOLE_TITLE, WholeTitle.of(entry.title()), Store.NO));
		names.forEach((name) -> this.document.add(new StringField(WHOLE_TITLE, WholeTitle.of(name), Store.NO)));
	}

	private static String words(Slug slug) {
		return slug.value().replace('-', ' ');
	}

	/** Adds a text to its field, and to the fields for texts of several. */
	private void add(TextField field, String text) {
		List<Word> words = Words.of(text);
		List<Term> stems = Terms.of(words, Form.STEM);
		add(field.fieldName(), WITH_PLACES, new TermStream(stems));
		add(ANYWHERE, WITHOUT_PLACES, new TermStream(stems, field.emphasis()));
		List<TextField> exact = field.exactFields();
		if (!exact.isEmpty()) {
			List<Term> terms = Terms.of(words, Form.EXACT);
			exact.forEach((other) -> add(other.fieldName(), WITHOUT_PLACES, new TermStream(terms)));
		}
	}

	private void add(String field, FieldType type, TermStream terms) {
		this.document.add(new Field(field, terms, type));
	}

	private void number(String field, long value) {
		this.document.add(new NumericDocValuesField(field, value));
	}

}

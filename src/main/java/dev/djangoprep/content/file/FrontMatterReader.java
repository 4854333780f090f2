package dev.djangoprep.content.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads front matter from the parser's events. No tree is built and no object made, so
 * neither nesting nor tags nor anchors can do harm: anything but keys with values or
 * lists of values is told and skipped.
 */
final class FrontMatterReader {

	private static final LoadSettings SETTINGS = LoadSettings.builder().setUseMarks(true).build();

	/** The first line is the fence, and marks count from zero. */
	private static final int LINES_BEFORE = 2;

	/** The parser's effort grows with the square of the brackets that are open. */
	private static final int MAX_BRACKETS = 200;

	private final Map<String, FrontMatter.Entry> entries = new LinkedHashMap<>();

	private final List<Fault> faults;

	private final Iterator<Event> events;

	private FrontMatterReader(String yaml, List<Fault> faults) {
		this.faults = faults;
		this.events = new Parse(SETTINGS).parseString(yaml).iterator();
	}

	static FrontMatter read(String yaml, List<Fault> faults) {
		reportTabs(yaml, faults);
		if (yaml.chars().filter((character) -> character == '[' || character == '{').count() > MAX_BRACKETS) {
			faults.add(new Fault(Position.START, "too many brackets in the front matter; write flat lists"));
			return new FrontMatter(Map.of(), false);
		}
		// A tab counts as one column, so that a space may stand for it.
		return new FrontMatterReader(yaml.replace('\t', ' '), faults).read();
	}

	private static void reportTabs(String yaml, List<Fault> faults) {
		int line = LINES_BEFORE;
		for (String text : (Iterable<String>) yaml.lines()::iterator) {
			int tab = text.indexOf('\t');
			if (tab >= 0) {
				faults.add(new Fault(new Position(line, text.codePointCount(0, tab) + 1),
						"a tab in the front matter; use spaces"));
			}
			line++;
		}
	}

	private FrontMatter read() {
		try {
			return new FrontMatter(this.entries, readDocument());
		}
		catch (MarkedYamlEngineException ex) {
			add(position(ex.getProblemMark()), YamlComplaint.of(ex));
		}
		catch (YamlEngineException ex) {
			add(Position.START, "the front matter is not YAML: " + Quoted.plain(String.valueOf(ex.getMessage())));
		}
		return new FrontMatter(this.entries, false);
	}

	private boolean readDocument() {
		Event first = this.events.next();
		while (this.events.hasNext() && !(first instanceof NodeEvent) && !(first instanceof StreamEndEvent)) {
			first = this.events.next();
		}
		if (!(first instanceof MappingStartEvent)) {
			add(Position.START, "the front matter has no keys; write 'key: value' lines");
			return false;
		}
		readEntries();
		// The end of the document, and of the stream.
		this.events.next();
		Event last = this.events.next();
		if (!(last instanceof StreamEndEvent)) {
			add(position(last), "a second document in the front matter; one is enough");
		}
		return true;
	}

	private void readEntries() {
		for (Event key = this.events.next(); !(key instanceof CollectionEndEvent); key = this.events.next()) {
			if (key instanceof ScalarEvent name && isPlain(name)) {
				put(name.getValue(), readEntry(position(name), this.events.next()));
			}
			else {
				add(position(key), "a key must be a plain word");
				skip(key);
				skip(this.events.next());
			}
		}
	}

	private void put(String key, FrontMatter.Entry entry) {
		FrontMatter.Entry before = this.entries.putIfAbsent(key, entry);
		if (before != null) {
			add(entry.key(),
					"duplicate key %s; it stands in line %d already".formatted(Quoted.of(key), before.key().line()));
		}
	}

	private FrontMatter.Entry readEntry(Position key, Event value) {
		Position start = position(value);
		if (!isPlain(value)) {
			skip(value);
			return FrontMatter.Entry.faulty(key);
		}
		if (value instanceof ScalarEvent scalar) {
			boolean absent = scalar.isPlain() && scalar.getValue().isEmpty();
			List<Placed<String>> values = absent ? List.of() : List.of(new Placed<>(scalar.getValue(), start));
			return new FrontMatter.Entry(key, start, values, false);
		}
		if (value instanceof SequenceStartEvent) {
			return new FrontMatter.Entry(key, start, readItems(), true);
		}
		add(start, "a value must be plain text or a list of it, not keys of its own");
		skip(value);
		return FrontMatter.Entry.faulty(key);
	}

	private List<Placed<String>> readItems() {
		List<Placed<String>> items = new ArrayList<>();
		for (Event item = this.events.next(); !(item instanceof CollectionEndEvent); item = this.events.next()) {
			if (isPlain(item) && item instanceof ScalarEvent scalar) {
				items.add(new Placed<>(scalar.getValue(), position(scalar)));
			}
			else {
				if (item instanceof CollectionStartEvent) {
					add(position(item), "a list within a list; write a flat one");
				}
				skip(item);
			}
		}
		return List.copyOf(items);
	}

	/** Whether a node has none of YAML's specialities; tells about the first. */
	private boolean isPlain(Event event) {
		boolean tagged = (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
				|| (event instanceof CollectionStartEvent collection && collection.getTag().isPresent());
		boolean anchored = event instanceof NodeEvent node && node.getAnchor().isPresent();
		if (tagged || anchored) {
			add(position(event), "anchors (&), aliases (*) and tags (!) are not allowed; quote text that begins so");
			return false;
		}
		return !(event instanceof ScalarEvent scalar) || isText(scalar);
	}

	/**
	 * Escapes of YAML can name what no file of UTF-8 has, and not every database takes.
	 */
	private boolean isText(ScalarEvent scalar) {
		String value = scalar.getValue();
		boolean text = value.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(value);
		if (!text) {
			add(position(scalar), "a NUL character or half of a character; remove the escape");
		}
		return text;
	}

	private void skip(Event first) {
		int depth = (first instanceof CollectionStartEvent) ? 1 : 0;
		while (depth > 0) {
			Event event = this.events.next();
			depth += (event instanceof CollectionStartEvent) ? 1 : 0;
			depth -= (event instanceof CollectionEndEvent) ? 1 : 0;
		}
	}

	private void add(Position position, String message) {
		this.faults.add(new Fault(position, message));
	}

	private static Position position(Event event) {
		return position(event.getStartMark());
	}

	private static Position position(Optional<Mark> mark) {
		return mark.map((at) -> new Position(at.getLine() + LINES_BEFORE, at.getColumn() + 1)).orElse(Position.START);
	}

}

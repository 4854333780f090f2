package dev.djangoprep.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.djangoprep.catalog.Kind;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Slug;
import org.apache.lucene.document.Document;

/** Reads an entry back from its document, without what is not kept. */
final class StoredEntry {

	private StoredEntry() {
	}

	static Entry of(Document document) {
		return new Entry(new Slug(document.get(EntryDocument.SLUG)), new Slug(document.get(EntryDocument.TOPIC)),
				Level.valueOf(document.get(EntryDocument.LEVEL)), Kind.valueOf(document.get(EntryDocument.KIND)),
				document.get(TextField.TITLE.fieldName()), List.of(), List.of(), List.of(),
				document.get(TextField.ANSWER.fieldName()), document.get(TextField.KEY_POINTS.fieldName()),
				document.get(TextField.BODY.fieldName()), code(document));
	}

	private static List<Entry.Code> code(Document document) {
		String[] places = document.getValues(EntryDocument.CODE_PLACE);
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

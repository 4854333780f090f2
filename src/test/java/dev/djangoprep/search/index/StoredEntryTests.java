package dev.djangoprep.search.index;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import dev.djangoprep.catalog.Kind;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Slug;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StoredEntryTests {

	private static final Entry JOINS = new Entry(new Slug("joins"), Indexes.ORM, Level.EXPERT, Kind.CODING,
			"Why “join”? 🦄", List.of(), List.of(), List.of(), "Both\nload.", "", "Use it.",
			List.of(new Entry.Code("code-1", Optional.of("views.py"), "a = 1\n"),
					new Entry.Code("code-2", Optional.empty(), "")));

	@Test
	void readsBackWhatIsShown() throws IOException {
		assertThat(StoredEntry.of(StoredEntry.bytes(JOINS))).isEqualTo(JOINS);
	}

	@Test
	void readsFromTheMiddleOfAnArray() throws IOException {
		BytesRef bytes = StoredEntry.bytes(JOINS);
		byte[] array = new byte[bytes.length + 20];
		System.arraycopy(bytes.bytes, bytes.offset, array, 13, bytes.length);
		assertThat(StoredEntry.of(new BytesRef(array, 13, bytes.length))).isEqualTo(JOINS);
	}

	@Test
	void keepsNothingThatIsOnlySearched() throws IOException {
		Entry searched = new Entry(JOINS.slug(), JOINS.topic(), JOINS.level(), JOINS.kind(), JOINS.title(),
				List.of(new Slug("former")), List.of("tag"), List.of("Heading"), JOINS.answer(), JOINS.keyPoints(),
				JOINS.body(), JOINS.code());
		assertThat(StoredEntry.of(StoredEntry.bytes(searched))).isEqualTo(JOINS);
	}

	@Test
	void readsNoMoreThanALineShows() throws IOException {
		assertThat(StoredEntry.head(StoredEntry.bytes(JOINS)))
			.isEqualTo(new EntryHead(new Slug("joins"), Indexes.ORM, Level.EXPERT, Kind.CODING, "Why “join”? 🦄"));
	}

}

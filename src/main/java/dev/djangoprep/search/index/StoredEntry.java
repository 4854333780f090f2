package dev.djangoprep.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.djangoprep.catalog.Kind;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Slug;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * An entry as it is read back from the index, without what is not kept. It is not
 * compressed: twenty are read for a page, and unpacking took a fifth of the time.
 */
final class StoredEntry {

	private final ByteArrayDataInput stored;

	private StoredEntry(BytesRef bytes) {
		this.stored = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
	}

	static BytesRef bytes(Entry entry) {
		ByteBuffersDataOutput bytes = new ByteBuffersDataOutput();
		try {
			write(entry, bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new BytesRef(bytes.toArrayCopy());
	}

	private static void write(Entry entry, ByteBuffersDataOutput bytes) throws IOException {
		bytes.writeString(entry.slug().value());
		bytes.writeString(entry.topic().value());
		bytes.writeString(entry.level().name());
		bytes.writeString(entry.kind().name());
		bytes.writeString(entry.title());
		bytes.writeString(entry.answer());
		bytes.writeString(entry.keyPoints());
		bytes.writeString(entry.body());
		bytes.writeVInt(entry.code().size());
		for (Entry.Code block : entry.code()) {
			bytes.writeString(block.anchor());
			bytes.writeString(block.title().orElse(""));
			bytes.writeString(block.text());
		}
	}

	static Entry of(BytesRef bytes) throws IOException {
		return new StoredEntry(bytes).entry();
	}

	private Entry entry() throws IOException {
		EntryHead head = head();
		return new Entry(head.slug(), head.topic(), head.level(), head.kind(), head.title(), List.of(), List.of(),
				List.of(), this.stored.readString(), this.stored.readString(), this.stored.readString(), code());
	}

	/** No more of it than a line shows. */
	static EntryHead head(BytesRef bytes) throws IOException {
		return new StoredEntry(bytes).head();
	}

	private EntryHead head() throws IOException {
		return new EntryHead(new Slug(this.stored.readString()), new Slug(this.stored.readString()),
				Level.valueOf(this.stored.readString()), Kind.valueOf(this.stored.readString()),
				this.stored.readString());
	}

	private List<Entry.Code> code() throws IOException {
		int size = this.stored.readVInt();
		List<Entry.Code> code = new ArrayList<>(size);
		for (int block = 0; block < size; block++) {
			String anchor = this.stored.readString();
			Optional<String> title = Optional.of(this.stored.readString()).filter((name) -> !name.isEmpty());
			code.add(new Entry.Code(anchor, title, this.stored.readString()));
		}
		return code;
	}

}

package dev.djangoprep.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import dev.djangoprep.search.analysis.Synonyms;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/**
 * An open index of one state of the catalog. Never changes; safe for several threads. It
 * stays open until all who have acquired it have closed it.
 */
public final class SearchIndex implements Closeable {

	private final DirectoryReader reader;

	private final IndexStamp stamp;

	private final Shelves shelves;

	private final Synonyms synonyms;

	private SearchIndex(DirectoryReader reader, IndexStamp stamp, Shelves shelves, Synonyms synonyms) {
		this.reader = reader;
		this.stamp = stamp;
		this.shelves = shelves;
		this.synonyms = synonyms;
	}

	/** Opens what is in the directory, acquired once, to close the directory with it. */
	static SearchIndex open(Directory directory, Shelves shelves, Synonyms synonyms) throws IOException {
		DirectoryReader reader = DirectoryReader.open(directory);
		IndexStamp stamp = IndexStamp.of(reader.getIndexCommit().getUserData());
		reader.getReaderCacheHelper().addClosedListener((key) -> directory.close());
		return new SearchIndex(reader, stamp, shelves, synonyms);
	}

	/** Keeps it open for one more user, unless it is closed already. */
	boolean acquire() {
		return this.reader.tryIncRef();
	}

	IndexStamp stamp() {
		return this.stamp;
	}

	/** A searcher of one's own, for settings of one's own. */
	public IndexSearcher searcher() {
		IndexSearcher searcher = new IndexSearcher(this.reader);
		searcher.setSimilarity(new FieldSimilarity());
		// Queries differ, and the index is exchanged before a cache would pay.
		searcher.setQueryCache(null);
		return searcher;
	}

	/** The entry that a document number of this index stands for. */
	public Entry entry(int document) throws IOException {
		return StoredEntry.of(stored(document));
	}

	/** No more of that entry than a line shows. */
	public EntryHead head(int document) throws IOException {
		return StoredEntry.head(stored(document));
	}

	private BytesRef stored(int document) throws IOException {
		List<LeafReaderContext> segments = this.reader.leaves();
		LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
		BinaryDocValues stored = DocValues.getBinary(segment.reader(), EntryDocument.STORED);
		stored.advanceExact(document - segment.docBase);
		return stored.binaryValue();
	}

	public IndexReader reader() {
		return this.reader;
	}

	public Shelves shelves() {
		return this.shelves;
	}

	public Synonyms synonyms() {
		return this.synonyms;
	}

	@Override
	public void close() {
		try {
			this.reader.decRef();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

package dev.djangoprep.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;

import dev.djangoprep.search.analysis.Synonyms;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;

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
		return StoredEntry.of(this.reader.storedFields().document(document));
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

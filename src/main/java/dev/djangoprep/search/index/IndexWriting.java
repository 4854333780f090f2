package dev.djangoprep.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.store.Directory;

/** Writes a whole index; what is not finished has no commit, and is none. */
final class IndexWriting {

	private static final double BUFFER_MEGABYTES = 32;

	private IndexWriting() {
	}

	static void write(Directory directory, IndexContent content) throws IOException {
		try (IndexWriter writer = new IndexWriter(directory, config())) {
			content.entries().accept((entry) -> add(writer, entry, content.shelves()));
			// Each query looks up its terms in every segment.
			writer.forceMerge(1);
			writer.setLiveCommitData(content.stamp().commitData().entrySet());
			writer.commit();
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private static IndexWriterConfig config() {
		return new IndexWriterConfig().setOpenMode(IndexWriterConfig.OpenMode.CREATE)
			.setSimilarity(new FieldSimilarity())
			.setMergePolicy(inOrder())
			.setUseCompoundFile(false)
			.setRAMBufferSizeMB(BUFFER_MEGABYTES)
			.setCommitOnClose(false);
	}

	/** The order of the entries decides between equally good ones. */
	private static MergePolicy inOrder() {
		MergePolicy inOrder = new LogDocMergePolicy();
		inOrder.setNoCFSRatio(0);
		return inOrder;
	}

	private static void add(IndexWriter writer, Entry entry, Shelves shelves) {
		try {
			writer.addDocument(EntryDocument.of(entry, shelves));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

package dev.djangoprep.search.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes indexes: small ones in memory, large ones on disk, where the next start finds
 * them.
 */
final class IndexStore {

	private static final Logger logger = LoggerFactory.getLogger(IndexStore.class);

	private final IndexFolders folders;

	private final long mostInMemory;

	private Optional<Path> newest = Optional.empty();

	/** Keeps indexes of more than so many entries in the folder. */
	IndexStore(Path folder, long mostInMemory) {
		this.folders = new IndexFolders(folder);
		this.mostInMemory = mostInMemory;
	}

	/**
	 * An open index of the content: a new one, or the one that an earlier run has left.
	 */
	SearchIndex open(IndexContent content) throws IOException {
		this.newest = Optional.empty();
		if (content.size() <= this.mostInMemory) {
			return write(inMemory(), content);
		}
		Optional<Path> earlier = this.folders.find(content.stamp());
		Optional<SearchIndex> reused = earlier.flatMap((folder) -> reopen(folder, content));
		this.newest = Optional.of(reused.isPresent() ? earlier.orElseThrow() : this.folders.create());
		return reused.isPresent() ? reused.get() : write(new MMapDirectory(this.newest.get()), content);
	}

	/**
	 * Each file is one array: of the buffers that are the default every reader makes
	 * copies for every term of every query.
	 */
	private static Directory inMemory() {
		return new ByteBuffersDirectory(new SingleInstanceLockFactory(), ByteBuffersDataOutput::new,
				ByteBuffersDirectory.OUTPUT_AS_ONE_BUFFER);
	}

	private static Optional<SearchIndex> reopen(Path folder, IndexContent content) {
		try {
			return Optional.of(SearchIndex.open(new MMapDirectory(folder), content.shelves(), content.synonyms()));
		}
		catch (IOException ex) {
			logger.warn("The search index in {} is damaged and built anew", folder, ex);
			return Optional.empty();
		}
	}

	private static SearchIndex write(Directory directory, IndexContent content) throws IOException {
		IndexWriting.write(directory, content);
		return SearchIndex.open(directory, content.shelves(), content.synonyms());
	}

	/**
	 * Deletes from disk what is not the newest index. Those who still search the former
	 * one have its files open, which is enough for them.
	 */
	void deleteFormer() throws IOException {
		this.folders.deleteOthers(this.newest);
	}

}

package dev.djangoprep.search.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;

/**
 * Makes indexes: small ones in memory, large ones on disk, where the next start finds
 * them.
 */
final class IndexStore {

	private final IndexFolders folders;

	private final long mostInMemory;

	private Optional<Path> newest = Optional.empty();

	/** Keeps indexes of more than so many entries in the folder. */
	IndexStore(Path folder, long mostInMemory) {
		this.folders = new IndexFolders(folder);
		this.mostInMemory = mostInMemory;
	}

	/** An open index of the content. */
	SearchIndex open(IndexContent content) throws IOException {
		this.newest = (content.size() > this.mostInMemory) ? Optional.of(onDisk(content)) : Optional.empty();
		Directory directory = this.newest.isPresent() ? new MMapDirectory(this.newest.get()) : inMemory(content);
		return SearchIndex.open(directory, content.shelves(), content.synonyms());
	}

	private static Directory inMemory(IndexContent content) throws IOException {
		Directory memory = new ByteBuffersDirectory();
		IndexWriting.write(memory, content);
		return memory;
	}

	private Path onDisk(IndexContent content) throws IOException {
		Optional<Path> earlier = this.folders.find(content.stamp());
		if (earlier.isPresent()) {
			return earlier.get();
		}
		Path folder = this.folders.create();
		try (Directory directory = new MMapDirectory(folder)) {
			IndexWriting.write(directory, content);
		}
		return folder;
	}

	/**
	 * Deletes from disk what is not the newest index. Those who still search the former
	 * one have its files open, which is enough for them.
	 */
	void deleteFormer() throws IOException {
		this.folders.deleteOthers(this.newest);
	}

}

package dev.djangoprep.search.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.FileSystemUtils;

/** Where large indexes lie on disk, each in a folder of its own. */
final class IndexFolders {

	private static final Logger logger = LoggerFactory.getLogger(IndexFolders.class);

	private static final String PREFIX = "index-";

	private final Path parent;

	IndexFolders(Path parent) {
		this.parent = parent;
	}

	/** A folder for a new index. */
	Path create() throws IOException {
		Files.createDirectories(this.parent);
		return Files.createTempDirectory(this.parent, PREFIX);
	}

	/** The folder with a finished index of this stamp. */
	Optional<Path> find(IndexStamp stamp) throws IOException {
		return all().stream().filter((folder) -> hasStamp(folder, stamp)).findFirst();
	}

	/** A folder without a commit holds what a killed process left behind. */
	private static boolean hasStamp(Path folder, IndexStamp stamp) {
		try (Directory directory = new MMapDirectory(folder)) {
			if (!DirectoryReader.indexExists(directory)) {
				return false;
			}
			List<IndexCommit> commits = DirectoryReader.listCommits(directory);
			return IndexStamp.of(commits.get(commits.size() - 1).getUserData()).equals(stamp);
		}
		catch (IOException ex) {
			logger.warn("The search index in {} cannot be read and is built anew", folder, ex);
			return false;
		}
	}

	/** Deletes all folders but one, if one is to be kept. */
	void deleteOthers(Optional<Path> kept) throws IOException {
		all().stream()
			.filter(Predicate.not((folder) -> kept.equals(Optional.of(folder))))
			.forEach(IndexFolders::delete);
	}

	private static void delete(Path folder) {
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException ex) {
			logger.warn("The former search index in {} cannot be deleted yet", folder, ex);
		}
	}

	private List<Path> all() throws IOException {
		if (!Files.isDirectory(this.parent)) {
			return List.of();
		}
		try (Stream<Path> folders = Files.list(this.parent)) {
			return folders.filter((folder) -> folder.getFileName().toString().startsWith(PREFIX)).sorted().toList();
		}
	}

}

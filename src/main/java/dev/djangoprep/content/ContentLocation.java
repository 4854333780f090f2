package dev.djangoprep.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import dev.djangoprep.content.file.ContentSource;
import org.jspecify.annotations.Nullable;

/** Where content is read from: a folder, or what the application carries in itself. */
final class ContentLocation {

	private static final Path USUAL = Path.of("content");

	private final @Nullable Path folder;

	private ContentLocation(@Nullable Path folder) {
		this.folder = folder;
	}

	/**
	 * The folder, if one is named; else {@code content} in the working directory, if
	 * there is one; else what the application carries.
	 * @throws ContentFolderMissing if the named folder is none
	 */
	static ContentLocation of(@Nullable Path named) {
		if (named != null && !Files.isDirectory(named)) {
			throw new ContentFolderMissing(named);
		}
		return new ContentLocation(
				(named != null) ? named : Optional.of(USUAL).filter(Files::isDirectory).orElse(null));
	}

	/** The folder, unless the content is what the application carries. */
	Optional<Path> folder() {
		return Optional.ofNullable(this.folder);
	}

	ContentSource source() {
		return (this.folder != null) ? ContentSource.folder(this.folder) : ContentSource.carried();
	}

	@Override
	public String toString() {
		return (this.folder != null) ? this.folder.toString() : "the application's own content";
	}

}

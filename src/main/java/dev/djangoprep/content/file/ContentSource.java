package dev.djangoprep.content.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.springframework.core.io.Resource;

/** Where content files come from. */
public interface ContentSource {

	/** What stands before every path in messages, such as {@code content}. */
	String name();

	/**
	 * Reads all Markdown files, and the synonyms, in the order of their paths. A file
	 * that cannot be read says why.
	 */
	List<SourceFile> files();

	/**
	 * A file of any type, say an image, if it is there and not a link out of the content.
	 */
	Optional<Resource> file(String path);

	/** Whether there is such a file of any type, say an image. */
	default boolean has(String path) {
		return file(path).isPresent();
	}

	/** The files below a folder. */
	static ContentSource folder(Path folder) {
		return new FolderSource(folder);
	}

	/** The files that the application carries in its class path. */
	static ContentSource carried() {
		return new CarriedSource(ContentSource.class.getClassLoader());
	}

}

package dev.djangoprep.content;

import java.nio.file.Path;

/** The folder that content was to be read from is none. */
class ContentFolderMissing extends RuntimeException {

	ContentFolderMissing(Path folder) {
		super("There is no content folder '%s'".formatted(folder));
	}

}

package dev.djangoprep.catalog;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A file whose text is published.
 *
 * @param path the file's path below the content folder, with forward slashes
 */
record PublishedFile(Slug slug, String path, Fingerprint fingerprint) {

	static Map<String, Fingerprint> byPath(List<PublishedFile> files) {
		return files.stream().collect(Collectors.toMap(PublishedFile::path, PublishedFile::fingerprint));
	}

}

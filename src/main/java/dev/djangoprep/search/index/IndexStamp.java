package dev.djangoprep.search.index;

import java.util.Map;

import dev.djangoprep.catalog.Revision;

/**
 * What an index was made of: two with the same stamp answer alike.
 *
 * @param revision the state of the catalog
 * @param format the rules of analysis and layout
 */
record IndexStamp(String revision, String format) {

	private static final String REVISION = "revision";

	private static final String FORMAT = "format";

	static IndexStamp of(Revision revision) {
		return new IndexStamp(revision.number() + " of " + revision.publishedAt(), IndexFormat.current());
	}

	static IndexStamp of(Map<String, String> commitData) {
		return new IndexStamp(commitData.getOrDefault(REVISION, ""), commitData.getOrDefault(FORMAT, ""));
	}

	Map<String, String> commitData() {
		return Map.of(REVISION, this.revision, FORMAT, this.format);
	}

}

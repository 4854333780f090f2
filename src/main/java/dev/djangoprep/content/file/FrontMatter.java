package dev.djangoprep.content.file;

import java.util.List;
import java.util.Map;

/**
 * The keys at the top of a file, each with its values.
 *
 * @param complete whether all of it could be read, so that an absent key is missing
 */
record FrontMatter(Map<String, Entry> entries, boolean complete) {

	/**
	 * A key with its values.
	 *
	 * @param list whether the values stand in a list, even if there is one
	 */
	record Entry(Position key, Position start, List<Placed<String>> values, boolean list) {

		/** An entry whose fault has been told: whoever reads it finds nothing more. */
		static Entry faulty(Position key) {
			return new Entry(key, Position.NOWHERE, List.of(), true);
		}

		boolean isFaulty() {
			return this.start.equals(Position.NOWHERE);
		}

	}

}

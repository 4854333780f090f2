package dev.djangoprep.content.markdown;

/** Counts a document's tables. */
final class TableCount {

	private int count;

	int next() {
		this.count++;
		return this.count;
	}

}

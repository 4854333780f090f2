package dev.djangoprep.catalog;

/** The order in which a topic is read: by level, then by the place its files name. */
final class ReadingOrder {

	/** Places are below this, so that a level's last question precedes the next level. */
	private static final long PLACES = 1L << 32;

	private ReadingOrder() {
	}

	static long of(Level level, int position) {
		return level.rank() * PLACES + position;
	}

}

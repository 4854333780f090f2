package dev.djangoprep.search;

/** How well the hits answer the query. */
enum Match {

	/** The hits have every word of the query. */
	ALL_WORDS,

	/** No question has every word: these come closest. */
	CLOSEST,

	/** Nothing resembles the query. */
	NONE

}

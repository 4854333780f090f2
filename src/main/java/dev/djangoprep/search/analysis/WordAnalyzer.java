package dev.djangoprep.search.analysis;

import org.apache.lucene.analysis.Analyzer;

/** Indexes the words of a field in one form. */
public final class WordAnalyzer extends Analyzer {

	/** Keeps phrases from reaching over the end of a heading or a tag. */
	private static final int GAP = 10;

	private final Form form;

	public WordAnalyzer(Form form) {
		this.form = form;
	}

	@Override
	protected TokenStreamComponents createComponents(String fieldName) {
		return new TokenStreamComponents(new WordTokenizer(this.form));
	}

	@Override
	public int getPositionIncrementGap(String fieldName) {
		return GAP;
	}

}

package dev.djangoprep.search.analysis;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Hands the terms of one text to Lucene. */
public final class TermStream extends TokenStream {

	/** Keeps phrases from reaching over the end of a heading or a tag. */
	private static final int GAP = 10;

	private final CharTermAttribute text = addAttribute(CharTermAttribute.class);

	private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

	private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);

	private final List<Term> terms;

	private final int times;

	private Iterator<Term> rest = Collections.emptyIterator();

	private int gap = GAP;

	public TermStream(List<Term> terms) {
		this(terms, 1);
	}

	/** Each term counts as if it stood there so many times. */
	public TermStream(List<Term> terms, int times) {
		this.terms = terms;
		this.times = times;
	}

	@Override
	public void reset() {
		this.rest = this.terms.iterator();
		this.gap = GAP;
	}

	@Override
	public boolean incrementToken() {
		clearAttributes();
		if (!this.rest.hasNext()) {
			return false;
		}
		Term term = this.rest.next();
		this.text.append(term.text());
		this.increment.setPositionIncrement(term.advances() ? 1 + this.gap : 0);
		this.frequency.setTermFrequency(this.times);
		this.gap = 0;
		return true;
	}

}

package dev.djangoprep.search.analysis;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Collections;
import java.util.Iterator;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Hands the terms of a text to Lucene, whose texts here are small enough to be read at
 * once.
 */
final class WordTokenizer extends Tokenizer {

	private final CharTermAttribute text = addAttribute(CharTermAttribute.class);

	private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

	private final Form form;

	private Words words = new Words("");

	private Iterator<Term> terms = Collections.emptyIterator();

	WordTokenizer(Form form) {
		this.form = form;
	}

	@Override
	public void reset() throws IOException {
		super.reset();
		StringWriter all = new StringWriter();
		this.input.transferTo(all);
		this.words = new Words(all.toString());
		this.terms = Collections.emptyIterator();
	}

	@Override
	public boolean incrementToken() {
		clearAttributes();
		while (!this.terms.hasNext() && this.words.hasNext()) {
			this.terms = Terms.of(this.words.next(), this.form).iterator();
		}
		if (!this.terms.hasNext()) {
			return false;
		}
		Term term = this.terms.next();
		this.text.append(term.text());
		this.increment.setPositionIncrement(term.advances() ? 1 : 0);
		return true;
	}

}

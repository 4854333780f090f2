package dev.djangoprep.search.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TermStreamTests {

	private static final List<Term> TERMS = List.of(new Term("lazyquery", 0, 9, true), new Term("lazy", 0, 4, false),
			new Term("query", 4, 9, true));

	@Test
	void putsPartsAtThePlaceOfTheirWholeAndTheFirstBehindAGap() throws IOException {
		assertThat(read(new TermStream(TERMS))).containsExactly("lazyquery +11", "lazy +0", "query +1");
	}

	@Test
	void beginsAgainAfterAReset() throws IOException {
		TermStream stream = new TermStream(TERMS);
		List<String> first = read(stream);
		assertThat(read(stream)).isEqualTo(first);
	}

	@Test
	void countsTermsAsOftenAsTheyMatter() throws IOException {
		TermStream stream = new TermStream(TERMS, 7);
		TermFrequencyAttribute frequency = stream.getAttribute(TermFrequencyAttribute.class);
		stream.reset();
		while (stream.incrementToken()) {
			assertThat(frequency.getTermFrequency()).isEqualTo(7);
		}
	}

	@Test
	void endsAtOnceWithoutTerms() throws IOException {
		assertThat(read(new TermStream(List.of()))).isEmpty();
	}

	private static List<String> read(TokenStream stream) throws IOException {
		CharTermAttribute text = stream.getAttribute(CharTermAttribute.class);
		PositionIncrementAttribute increment = stream.getAttribute(PositionIncrementAttribute.class);
		List<String> terms = new ArrayList<>();
		stream.reset();
		while (stream.incrementToken()) {
			terms.add(text + " +" + increment.getPositionIncrement());
		}
		return terms;
	}

}

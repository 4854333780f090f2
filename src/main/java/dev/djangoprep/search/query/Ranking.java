package dev.djangoprep.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import dev.djangoprep.search.analysis.Leaves;
import dev.djangoprep.search.index.EntryDocument;
import dev.djangoprep.search.index.TextField;
import dev.djangoprep.search.index.WholeTitle;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Puts first what answers best: what has all words, has them in the better places, as
 * they stand in the query, or is the very title.
 */
final class Ranking {

	private static final List<TextField> ROW_FIELDS = List.of(TextField.TITLE, TextField.NAME, TextField.HEADINGS,
			TextField.ANSWER, TextField.KEY_POINTS, TextField.BODY, TextField.CODE);

	private static final List<TextField> TITLE_ONLY = List.of(TextField.TITLE);

	/** More than words can reach. */
	private static final float WHOLE_TITLE = 1000;

	private static final float PAIR = 0.45f;

	private static final float MINOR = 0.1f;

	private final ConceptQuery concepts;

	private final Vocabulary vocabulary;

	Ranking(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
		this.concepts = new ConceptQuery(vocabulary);
	}

	/**
	 * Questions that cover so much of what is asked for, from 0 to 1, in an order good
	 * enough to tell which may be among the first.
	 */
	Query roughly(Intent intent, float coverage) {
		return new BooleanQuery.Builder()
			.add(covering(intent.concepts(), coverage, this.concepts::anywhere), Occur.MUST)
			.add(wholeTitle(intent.text().text()), Occur.SHOULD)
			.build();
	}

	/** The same in the right order. */
	Query exactly(Intent intent) {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		query.add(covering(intent.concepts(), 0, this.concepts::of), Occur.MUST);
		query.add(wholeTitle(intent.text().text()), Occur.SHOULD);
		intent.concepts()
			.stream()
			.filter(Concept::minor)
			.forEach((concept) -> query.add(new BoostQuery(this.concepts.inTitle(concept), MINOR), Occur.SHOULD));
		addPairs(Leaves.of(intent.text().text()), query);
		return query.build();
	}

	private static Query covering(List<Concept> concepts, float coverage, Function<Concept, Query> finding) {
		List<CoverageQuery.Part> parts = new ArrayList<>();
		for (Concept concept : concepts) {
			if (!concept.minor()) {
				parts.add(new CoverageQuery.Part(finding.apply(concept), concept.importance()));
			}
		}
		return new CoverageQuery(parts, coverage);
	}

	private static Query wholeTitle(String text) {
		Term whole = new Term(EntryDocument.WHOLE_TITLE, WholeTitle.of(text));
		return new BoostQuery(new ConstantScoreQuery(new TermQuery(whole)), WHOLE_TITLE);
	}

	/** Words that stand side by side in the query should do so in the answer. */
	private void addPairs(List<String> stems, BooleanQuery.Builder query) {
		for (int index = 0; index + 1 < stems.size(); index++) {
			List<String> pair = stems.subList(index, index + 2);
			int frequency = pair.stream().mapToInt(this.vocabulary::frequency).min().orElse(0);
			query.add(new BoostQuery(this.concepts.row(pair, rowFields(pair), frequency), PAIR), Occur.SHOULD);
		}
	}

	/** Of {@code what is} and {@code tell me} only titles are of interest. */
	private static List<TextField> rowFields(List<String> stems) {
		return stems.stream().allMatch(MinorWords::contains) ? TITLE_ONLY : ROW_FIELDS;
	}

}

package dev.djangoprep.search.query;

import java.util.List;
import java.util.function.Function;

import dev.djangoprep.search.analysis.Form;
import dev.djangoprep.search.index.TextField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/** Finds and weighs a concept in the fields of questions. */
final class ConceptQuery {

	private static final List<TextField> STEM_FIELDS = TextField.of(Form.STEM);

	private static final List<TextField> TITLE_FIELDS = List.of(TextField.TITLE, TextField.NAME, TextField.HEADINGS,
			TextField.ANSWER);

	private static final List<TextField> EXACT_FIELDS = TextField.of(Form.EXACT);

	/** What the other fields add to the best one. */
	private static final float OTHER_FIELDS = 0.4f;

	/** What the other wordings add to the best one. */
	private static final float OTHER_WORDINGS = 0.3f;

	private final Vocabulary vocabulary;

	ConceptQuery(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** Finds the concept, and weighs it only by how much of it there is. */
	Query anywhere(Concept concept) {
		return best(concept.wordings()
			.stream()
			.map((wording) -> boost(anywhere(wording, concept.frequency()), wording.weight()))
			.toList(), OTHER_WORDINGS);
	}

	private Query anywhere(Wording wording, int frequency) {
		if (wording.inRow() && wording.stems().size() > 1) {
			return boost(row(wording.stems(), STEM_FIELDS, 0, frequency), 1 / TextField.TITLE.weight());
		}
		return together(wording.stems(),
				(stem) -> boost(this.vocabulary.anywhere(stem), this.vocabulary.rarity(frequency)));
	}

	/** Finds the concept, and weighs it by where it stands. */
	Query of(Concept concept) {
		Query found = ways(concept.wordings(), concept.frequency());
		if (concept.hints().isEmpty()) {
			return found;
		}
		return new BooleanQuery.Builder().add(found, Occur.MUST)
			.add(ways(concept.hints(), concept.frequency()), Occur.SHOULD)
			.build();
	}

	/** Finds the concept only where questions say what they are. */
	Query inTitle(Concept concept) {
		return best(concept.wordings()
			.stream()
			.filter((wording) -> wording.stems().size() == 1)
			.map((wording) -> boost(stem(wording.stems().get(0), TITLE_FIELDS, concept.frequency()), wording.weight()))
			.toList(), OTHER_WORDINGS);
	}

	private Query ways(List<Wording> wordings, int frequency) {
		return best(wordings.stream().map((wording) -> boost(of(wording, frequency), wording.weight())).toList(),
				OTHER_WORDINGS);
	}

	private Query of(Wording wording, int frequency) {
		if (wording.stems().size() == 1) {
			return word(wording, frequency);
		}
		return wording.inRow() ? row(wording.stems(), STEM_FIELDS, frequency)
				: together(wording.stems(), (stem) -> stem(stem, this.vocabulary.frequency(stem)));
	}

	private Query word(Wording wording, int frequency) {
		Query stem = stem(wording.stems().get(0), frequency);
		if (wording.exact().isEmpty()) {
			return stem;
		}
		BooleanQuery.Builder query = new BooleanQuery.Builder().add(stem, Occur.SHOULD);
		EXACT_FIELDS.stream()
			.filter((field) -> this.vocabulary.frequency(field, wording.exact().get()) > 0)
			.forEach((field) -> query.add(term(field, wording.exact().get(), frequency), Occur.SHOULD));
		return query.build();
	}

	private Query stem(String stem, int frequency) {
		return stem(stem, STEM_FIELDS, frequency);
	}

	private Query stem(String stem, List<TextField> fields, int frequency) {
		return best(fields.stream()
			.filter((field) -> this.vocabulary.frequency(field, stem) > 0)
			.map((field) -> term(field, stem, frequency))
			.toList(), OTHER_FIELDS);
	}

	private Query term(TextField field, String term, int frequency) {
		float rarity = this.vocabulary.rarity(frequency, this.vocabulary.frequency(field, term));
		return boost(this.vocabulary.query(field, term), field.weight() * rarity);
	}

	private static Query together(List<String> stems, Function<String, Query> finding) {
		List<String> major = stems.stream().filter((stem) -> !MinorWords.contains(stem)).toList();
		if (stems.size() == 1) {
			return finding.apply(stems.get(0));
		}
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		major.forEach((stem) -> all.add(boost(finding.apply(stem), 1f / major.size()), Occur.MUST));
		return all.build();
	}

	/** The stems in a row, or nearly, in one of the fields. */
	Query row(List<String> stems, List<TextField> fields, int frequency) {
		return row(stems, fields, 1, frequency);
	}

	private Query row(List<String> stems, List<TextField> fields, int slop, int frequency) {
		return best(fields.stream()
			.filter((field) -> stems.stream().allMatch((stem) -> this.vocabulary.frequency(field, stem) > 0))
			.map((field) -> boost(new PhraseQuery(slop, field.fieldName(), stems.toArray(String[]::new)),
					field.weight() * this.vocabulary.rarity(frequency, inField(field, stems))))
			.toList(), OTHER_FIELDS);
	}

	private int inField(TextField field, List<String> stems) {
		return stems.stream().mapToInt((stem) -> this.vocabulary.frequency(field, stem)).min().orElse(0);
	}

	private static Query best(List<Query> queries, float others) {
		return switch (queries.size()) {
			case 0 -> new MatchNoDocsQuery();
			case 1 -> queries.get(0);
			default -> new DisjunctionMaxQuery(queries, others);
		};
	}

	private static Query boost(Query query, float weight) {
		return new BoostQuery(query, weight);
	}

}

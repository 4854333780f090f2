package dev.djangoprep.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import dev.djangoprep.catalog.Slug;
import dev.djangoprep.search.index.Indexes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How well the search answers what candidates type, over the project's own content:
 * prints the rank of the first right answer and the first hits of each query. The queries
 * aside were written, with their answers, before there was anything to try them on; they
 * judge what is tuned on the others, so don't tune on them.
 */
class RelevanceTests {

	private static final int FIRST = 10;

	private final Search search = new Search(Indexes.own());

	@ParameterizedTest
	@CsvSource({ "search-queries.tsv, 0.97", "search-queries-aside.tsv, 0.95" })
	void putsTheRightAnswerFirst(String table, double meanReciprocalRank) throws IOException {
		List<Ranked> ranking = new ArrayList<>();
		for (String[] row : rows(table)) {
			ranking.add(rank(row[0], Arrays.stream(row[1].split(",")).map(Slug::new).toList()));
		}
		ranking.forEach(System.out::println);
		double mean = ranking.stream().mapToDouble(Ranked::reciprocal).average().orElseThrow();
		System.out.printf("%s: mean reciprocal rank %.4f%n", table, mean);
		assertThat(mean).isGreaterThanOrEqualTo(meanReciprocalRank);
		assertThat(ranking).allSatisfy((ranked) -> assertThat(ranked.reciprocal()).isPositive());
	}

	private static List<String[]> rows(String table) throws IOException {
		String text = new ClassPathResource(table).getContentAsString(StandardCharsets.UTF_8);
		return text.lines().skip(1).map((line) -> line.split("\t")).toList();
	}

	private Ranked rank(String query, List<Slug> answers) {
		SearchResult result = this.search
			.search(new SearchRequest(query, Optional.empty(), Optional.empty(), Optional.empty(), 1));
		List<Slug> hits = result.hits().stream().map(Hit::slug).limit(FIRST).toList();
		int rank = 0;
		for (int index = hits.size() - 1; index >= 0; index--) {
			rank = answers.contains(hits.get(index)) ? index + 1 : rank;
		}
		return new Ranked(query, rank, hits);
	}

	/** A query, the rank of its first right answer or 0, and its first hits. */
	private record Ranked(String query, int rank, List<Slug> hits) {

		double reciprocal() {
			return (this.rank > 0) ? 1.0 / this.rank : 0;
		}

		@Override
		public String toString() {
			return "%2d  %-60s %s".formatted(this.rank, this.query, this.hits.stream().limit(3).toList());
		}

	}

}

package dev.djangoprep.search.query;

import java.io.IOException;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents 0 to 3, of which each is a little better than the one before. */
class CloserLookTests {

	private static final Query EXACTLY = FeatureField.newLinearQuery("features", "worth", 1);

	private final Directory directory = new ByteBuffersDirectory();

	@SuppressWarnings("NullAway.Init")
	private DirectoryReader reader;

	@BeforeEach
	void index() throws IOException {
		try (IndexWriter writer = new IndexWriter(this.directory, new IndexWriterConfig())) {
			for (int worth = 1; worth <= 4; worth++) {
				Document document = new Document();
				document.add(new FeatureField("features", "worth", worth));
				writer.addDocument(document);
			}
		}
		this.reader = DirectoryReader.open(this.directory);
	}

	@AfterEach
	void close() throws IOException {
		this.reader.close();
		this.directory.close();
	}

	@Test
	void ordersByTheExactScoreAlone() throws IOException {
		TopDocs best = best(4, 4, hit(0, 9), hit(2, 7), hit(1, 6), hit(3, 5));
		assertThat(documents(best)).containsExactly(3, 2, 1, 0);
		assertThat(best.scoreDocs[0].score).isEqualTo(4);
	}

	@Test
	void leavesWhatIsBehindTheDepthInItsRoughOrder() throws IOException {
		assertThat(documents(best(2, 4, hit(0, 9), hit(1, 8), hit(2, 7), hit(3, 6)))).containsExactly(1, 0, 2, 3);
	}

	@Test
	void returnsAsManyAsAreWantedAndCountsAll() throws IOException {
		TopDocs best = best(4, 1, hit(0, 9), hit(1, 8), hit(2, 7));
		assertThat(documents(best)).containsExactly(2);
		assertThat(best.totalHits.value).isEqualTo(3);
	}

	@Test
	void leavesTheHitsItWasGivenAsTheyAre() throws IOException {
		ScoreDoc[] hits = { hit(0, 9), hit(3, 8) };
		best(2, 2, hits);
		assertThat(Stream.of(hits).map((hit) -> hit.doc)).containsExactly(0, 3);
	}

	@Test
	void returnsNothingForNothing() throws IOException {
		assertThat(best(2, 2).scoreDocs).isEmpty();
	}

	private TopDocs best(int depth, int most, ScoreDoc... hits) throws IOException {
		TopDocs rough = new TopDocs(new TotalHits(hits.length, TotalHits.Relation.EQUAL_TO), hits);
		return new CloserLook(EXACTLY, depth).best(new IndexSearcher(this.reader), rough, most);
	}

	private static ScoreDoc hit(int document, float score) {
		return new ScoreDoc(document, score);
	}

	private static Stream<Integer> documents(TopDocs hits) {
		return Stream.of(hits.scoreDocs).map((hit) -> hit.doc);
	}

}

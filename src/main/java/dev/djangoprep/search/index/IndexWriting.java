package dev.djangoprep.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Collectors;

import dev.djangoprep.search.analysis.Form;
import dev.djangoprep.search.analysis.WordAnalyzer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;

/** Writes a whole index; what is not finished has no commit, and is none. */
final class IndexWriting {

	private static final double BUFFER_MEGABYTES = 32;

	private IndexWriting() {
	}

	static void write(Directory directory, IndexContent content) throws IOException {
		try (Analyzer analyzer = analyzer(); IndexWriter writer = new IndexWriter(directory, config(analyzer))) {
			content.entries().accept((entry) -> add(writer, entry, content.shelves()));
			writer.setLiveCommitData(content.stamp().commitData().entrySet());
			writer.commit();
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private static Analyzer analyzer() {
		return new PerFieldAnalyzerWrapper(new WordAnalyzer(Form.STEM), Arrays.stream(TextField.values())
			.collect(Collectors.toMap(TextField::fieldName, (field) -> new WordAnalyzer(field.form()))));
	}

	private static IndexWriterConfig config(Analyzer analyzer) {
		return new IndexWriterConfig(analyzer).setOpenMode(IndexWriterConfig.OpenMode.CREATE)
			.setSimilarity(new FieldSimilarity())
			.setRAMBufferSizeMB(BUFFER_MEGABYTES)
			.setCommitOnClose(false);
	}

	private static void add(IndexWriter writer, Entry entry, Shelves shelves) {
		try {
			writer.addDocument(EntryDocument.of(entry, shelves));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

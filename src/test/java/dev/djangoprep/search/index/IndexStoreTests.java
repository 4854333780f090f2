package dev.djangoprep.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class IndexStoreTests {

	private static final Entry LAZY = Indexes.entry("lazy", "What is lazy?", "A queryset.");

	@TempDir
	private Path data;

	private final AtomicInteger builds = new AtomicInteger();

	@Test
	void keepsSmallIndexesInMemory() throws IOException {
		try (SearchIndex index = open(store(1), content(1))) {
			assertThat(index.entry(0).title()).isEqualTo("What is lazy?");
			assertThat(folders()).isEmpty();
		}
	}

	@Test
	void reusesTheIndexOfTheSameRevision() throws IOException {
		open(store(0), content(1)).close();
		try (SearchIndex index = open(store(0), content(1))) {
			assertThat(index.entry(0).title()).isEqualTo("What is lazy?");
		}
		assertThat(this.builds).hasValue(1);
		assertThat(folders()).hasSize(1);
	}

	@Test
	void buildsAnewForAnotherRevisionAndDeletesTheFormerIndex() throws IOException {
		open(store(0), content(1)).close();
		IndexStore store = store(0);
		open(store, content(2)).close();
		assertThat(folders()).hasSize(2);
		store.deleteFormer();
		assertThat(folders()).hasSize(1);
		open(store(0), content(2)).close();
		assertThat(this.builds).hasValue(2);
	}

	@Test
	void buildsAnewWhatAnotherFormatMade() throws IOException {
		IndexContent older = content(1);
		IndexStamp stamp = new IndexStamp(older.stamp().revision(), "another");
		open(store(0), new IndexContent(stamp, older.shelves(), older.synonyms(), 1, older.entries())).close();
		open(store(0), content(1)).close();
		assertThat(this.builds).hasValue(2);
	}

	@Test
	void buildsAnewWhatWasNotFinished() throws IOException {
		IndexContent content = content(1);
		IndexContent killed = new IndexContent(content.stamp(), content.shelves(), content.synonyms(), 1, (entries) -> {
			content.entries().accept(entries);
			throw new IllegalStateException("killed");
		});
		assertThatIllegalStateException().isThrownBy(() -> open(store(0), killed));
		assertThat(folders()).hasSize(1);
		try (SearchIndex index = open(store(0), content(1))) {
			assertThat(index.reader().numDocs()).isOne();
		}
		assertThat(this.builds).hasValue(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "segments", "_0" })
	void buildsAnewWhatIsDamaged(String files) throws IOException {
		open(store(0), content(1)).close();
		try (Stream<Path> all = Files.walk(this.data)) {
			all.filter((file) -> file.getFileName().toString().startsWith(files)).forEach(IndexStoreTests::damage);
		}
		open(store(0), content(1)).close();
		assertThat(this.builds).hasValue(2);
	}

	@Test
	void keepsSearchingAnIndexThatIsDeleted() throws IOException {
		IndexStore store = store(0);
		try (SearchIndex former = open(store, content(1)); SearchIndex newer = open(store, content(2))) {
			store.deleteFormer();
			assertThat(former.entry(0).title()).isEqualTo("What is lazy?");
			assertThat(newer.entry(0).title()).isEqualTo("What is lazy?");
		}
	}

	private static SearchIndex open(IndexStore store, IndexContent content) throws IOException {
		return store.open(content);
	}

	private IndexStore store(long mostInMemory) {
		return new IndexStore(this.data.resolve("search"), mostInMemory);
	}

	private IndexContent content(long revision) {
		IndexContent content = Indexes.content(revision, List.of(), LAZY);
		return new IndexContent(content.stamp(), content.shelves(), content.synonyms(), 1, (entries) -> {
			this.builds.incrementAndGet();
			content.entries().accept(entries);
		});
	}

	private List<Path> folders() throws IOException {
		try (Stream<Path> files = Files.walk(this.data)) {
			return files.filter((file) -> file.getFileName().toString().startsWith("index-")).toList();
		}
	}

	private static void damage(Path file) {
		try {
			Files.writeString(file, "damaged");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

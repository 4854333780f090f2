package dev.djangoprep.content.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class FolderSourceTests {

	@TempDir
	private Path parent;

	private Path folder;

	@BeforeEach
	void createFolder() throws IOException {
		this.folder = this.parent.resolve("content");
		write("orm/topic.md");
	}

	@Test
	void readsMarkdownFilesInTheOrderOfTheirPaths() throws IOException {
		write("orm/quiz/b.md");
		write("admin/z.md");
		assertThat(read()).containsExactly("admin/z.md", "orm/quiz/b.md", "orm/topic.md");
	}

	@Test
	void readsTheSynonymsOfTheFolderItself() throws IOException {
		write("synonyms.txt");
		write("orm/synonyms.txt");
		assertThat(read()).containsExactly("orm/topic.md", "synonyms.txt");
	}

	@Test
	void leavesHiddenFilesOtherTypesAndTheReadmeAlone() throws IOException {
		write(".git/x.md");
		write("orm/.x.md");
		write("orm/x.md~");
		write("orm/joins.png");
		write("README.md");
		assertThat(read()).containsExactly("orm/topic.md");
		assertThat(source().has("orm/joins.png")).isTrue();
	}

	@Test
	void tellsWhichFilesThereAre() throws IOException {
		Files.writeString(this.parent.resolve("outside.md"), "x");
		assertThat(source().has("orm/other.png")).isFalse();
		assertThat(source().has("../content/orm/topic.md")).isTrue();
		assertThat(source().has("../outside.md")).isFalse();
		assertThat(source().has("orm/\0.png")).isFalse();
	}

	@Test
	void followsNoLinkOutOfTheFolder() throws IOException {
		Path secret = Files.writeString(this.parent.resolve("secret.md"), "secret");
		Files.createSymbolicLink(this.folder.resolve("orm/secret.md"), secret);
		Files.createSymbolicLink(this.folder.resolve("orm/gone.md"), this.parent.resolve("gone.md"));
		Files.createSymbolicLink(this.folder.resolve("linked"), this.parent);
		assertThat(refusals()).containsExactly("linked: links to folders are not followed; move the folder here",
				"orm/gone.md: this link leads nowhere",
				"orm/secret.md: this link leads out of the content folder; put the file itself here");
	}

	@Test
	void followsLinksWithinTheFolder() throws IOException {
		Files.createSymbolicLink(this.folder.resolve("orm/again.md"), this.folder.resolve("orm/topic.md"));
		assertThat(refusals()).isEmpty();
		assertThat(read()).contains("orm/again.md");
	}

	@Test
	void refusesAFolderThatIsNamedLikeAFile() throws IOException {
		write("orm/folder.md/x.md");
		assertThat(refusals()).containsExactly("orm/folder.md: this is a folder; a name that ends in .md is for files");
	}

	@Test
	void hashesTheBytes() {
		assertThat(source().files().get(0).hash())
			.isEqualTo("2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881");
	}

	@Test
	void printsTheFolderAsItWasNamed() {
		assertThat(ContentSource.folder(Path.of("content/")).name()).isEqualTo("content");
	}

	private void write(String path) throws IOException {
		Path file = this.folder.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, "x");
	}

	private ContentSource source() {
		return ContentSource.folder(this.folder);
	}

	private List<SourceFile> files() {
		return assertTimeoutPreemptively(Duration.ofSeconds(10), () -> source().files());
	}

	private List<String> read() {
		return files().stream().filter((file) -> file.refusal().isEmpty()).map(SourceFile::path).toList();
	}

	private List<String> refusals() {
		return files().stream()
			.filter((file) -> file.refusal().isPresent())
			.map((file) -> file.path() + ": " + file.refusal().get())
			.toList();
	}

}

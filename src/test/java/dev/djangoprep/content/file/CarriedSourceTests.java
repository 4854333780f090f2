package dev.djangoprep.content.file;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CarriedSourceTests {

	private static final List<String> ENTRIES = List.of("content/", "content/README.md", "content/orm/",
			"content/orm/topic.md", "content/orm/joins.png", "content/orm/quiz/", "content/orm/quiz/a+b c.md",
			"content/synonyms.txt", "content/orm/synonyms.txt", "contents/x.md");

	@TempDir
	private Path folder;

	@Test
	void readsFromAJar() throws IOException {
		Path jar = this.folder.resolve("some app.jar");
		try (JarOutputStream output = new JarOutputStream(Files.newOutputStream(jar))) {
			for (String entry : ENTRIES) {
				output.putNextEntry(new JarEntry(entry));
				write(entry, output);
			}
		}
		assertReads(jar);
	}

	@Test
	void readsFromAJarWithoutSynonyms() throws IOException {
		Path jar = this.folder.resolve("app.jar");
		try (JarOutputStream output = new JarOutputStream(Files.newOutputStream(jar))) {
			output.putNextEntry(new JarEntry("content/"));
			output.putNextEntry(new JarEntry("content/orm/topic.md"));
		}
		try (URLClassLoader loader = new URLClassLoader(new URL[] { jar.toUri().toURL() }, null)) {
			assertThat(new CarriedSource(loader).files()).extracting(SourceFile::path).containsExactly("orm/topic.md");
		}
	}

	@Test
	void readsFromAFolderOfClasses() throws IOException {
		for (String entry : ENTRIES) {
			Path file = this.folder.resolve(entry);
			Files.createDirectories(entry.endsWith("/") ? file : file.getParent());
			if (!entry.endsWith("/")) {
				Files.writeString(file, "x");
			}
		}
		assertReads(this.folder);
	}

	private void write(String entry, OutputStream output) throws IOException {
		if (!entry.endsWith("/")) {
			output.write('x');
		}
	}

	private void assertReads(Path classes) throws IOException {
		try (URLClassLoader loader = new URLClassLoader(new URL[] { classes.toUri().toURL() }, null)) {
			ContentSource source = new CarriedSource(loader);
			assertThat(source.files()).extracting(SourceFile::path)
				.containsExactly("orm/quiz/a+b c.md", "orm/topic.md", "synonyms.txt");
			assertThat(source.files()).extracting((file) -> file.bytes().length).containsOnly(1);
			assertThat(source.has("orm/joins.png")).isTrue();
			assertThat(source.has("orm/other.png")).isFalse();
		}
	}

}

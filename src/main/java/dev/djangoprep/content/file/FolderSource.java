package dev.djangoprep.content.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** Reads the Markdown files below a folder and nothing outside of it. */
final class FolderSource implements ContentSource {

	private final Path folder;

	FolderSource(Path folder) {
		this.folder = folder;
	}

	@Override
	public String name() {
		return this.folder.toString().replace('\\', '/');
	}

	@Override
	public List<SourceFile> files() {
		try {
			Path root = this.folder.toRealPath();
			MarkdownFinder finder = new MarkdownFinder(root);
			Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), Integer.MAX_VALUE, finder);
			List<SourceFile> files = new ArrayList<>(finder.refused());
			finder.found().forEach((file) -> read(root, file, files));
			files.sort(Comparator.comparing(SourceFile::path));
			return List.copyOf(files);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the content folder " + this.folder, ex);
		}
	}

	private static void read(Path root, Path file, List<SourceFile> files) {
		String path = relative(root, file);
		try (InputStream stream = Files.newInputStream(file)) {
			files.add(SourceFile.read(path, stream.readNBytes(SourceFile.MAX_BYTES + 1)));
		}
		catch (NoSuchFileException ex) {
			// Deleted since it was listed, as editors do while they save.
		}
		catch (IOException ex) {
			files
				.add(SourceFile.refused(path, "the file cannot be read (%s)".formatted(ex.getClass().getSimpleName())));
		}
	}

	@Override
	public Optional<Resource> file(String path) {
		try {
			Path root = this.folder.toRealPath();
			Path file = root.resolve(path).toRealPath();
			boolean inside = file.startsWith(root) && Files.isRegularFile(file);
			return inside ? Optional.of(new FileSystemResource(file)) : Optional.empty();
		}
		catch (InvalidPathException | IOException ex) {
			return Optional.empty();
		}
	}

	static String relative(Path root, Path file) {
		return root.relativize(file).toString().replace('\\', '/');
	}

}

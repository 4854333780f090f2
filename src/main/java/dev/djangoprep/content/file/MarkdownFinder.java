package dev.djangoprep.content.file;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Collects the Markdown files of a folder, and the synonyms. Hidden files and other types
 * are left alone; what looks like a content file and is none, or lies elsewhere, is
 * refused.
 */
final class MarkdownFinder extends SimpleFileVisitor<Path> {

	private final Path root;

	private final List<Path> found = new ArrayList<>();

	private final List<SourceFile> refused = new ArrayList<>();

	MarkdownFinder(Path root) {
		this.root = root;
	}

	List<Path> found() {
		return this.found;
	}

	List<SourceFile> refused() {
		return this.refused;
	}

	@Override
	public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
		if (folder.equals(this.root)) {
			return FileVisitResult.CONTINUE;
		}
		if (isMarkdown(folder)) {
			refuse(folder, "this is a folder; a name that ends in .md is for files");
			return FileVisitResult.SKIP_SUBTREE;
		}
		return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
		if (isHidden(file) || file.equals(this.root.resolve(SourceFile.README))) {
			return FileVisitResult.CONTINUE;
		}
		if (attributes.isSymbolicLink()) {
			visitLink(file);
		}
		else if (isContent(file)) {
			accept(file, attributes.isRegularFile());
		}
		return FileVisitResult.CONTINUE;
	}

	private void visitLink(Path link) throws IOException {
		if (Files.isDirectory(link)) {
			refuse(link, "links to folders are not followed; move the folder here");
		}
		else if (isContent(link) && !Files.exists(link)) {
			refuse(link, "this link leads nowhere");
		}
		else if (isContent(link) && !link.toRealPath().startsWith(this.root)) {
			refuse(link, "this link leads out of the content folder; put the file itself here");
		}
		else if (isContent(link)) {
			accept(link, Files.isRegularFile(link));
		}
	}

	// A pipe or a device would be read for ever.
	private void accept(Path file, boolean regular) {
		if (regular) {
			this.found.add(file);
		}
		else {
			refuse(file, "this is not a regular file");
		}
	}

	@Override
	public FileVisitResult visitFileFailed(Path file, IOException ex) {
		if (Files.exists(file)) {
			refuse(file, "this cannot be read (%s)".formatted(ex.getClass().getSimpleName()));
		}
		return FileVisitResult.CONTINUE;
	}

	private void refuse(Path file, String reason) {
		this.refused.add(SourceFile.refused(FolderSource.relative(this.root, file), reason));
	}

	private boolean isContent(Path file) {
		return isMarkdown(file) || file.equals(this.root.resolve(SynonymFile.PATH));
	}

	private static boolean isMarkdown(Path file) {
		return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".md");
	}

	private static boolean isHidden(Path file) {
		return file.getFileName().toString().startsWith(".");
	}

}

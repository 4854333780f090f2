package dev.djangoprep.operations;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An embedded database in a file, as H2 names it: without its suffix.
 *
 * @param path absolute, without the suffix
 */
record DatabaseFile(Path path) {

	static final String SUFFIX = ".mv.db";

	/** H2's error codes. */
	static final int IN_USE = 90020;

	static final int DAMAGED = 90030;

	static final int CLOSED = 90098;

	static final int MISSING = 90146;

	private static final int ROOM = 1 << 20;

	private static final Pattern URL = Pattern.compile("jdbc:h2:file:([^;]+)(?!.*;CIPHER=).*",
			Pattern.CASE_INSENSITIVE);

	/**
	 * The file of a database's address, if that is a file by its full name, as the one
	 * below the data folder is. Whoever has others, or encrypted ones, tends to them.
	 */
	static Optional<DatabaseFile> of(String url) {
		Matcher matcher = URL.matcher(url);
		return matcher.matches()
				? Optional.of(Path.of(matcher.group(1))).filter(Path::isAbsolute).map(DatabaseFile::new)
				: Optional.empty();
	}

	Path folder() {
		return this.path.toAbsolutePath().resolveSibling("");
	}

	/** The file itself. */
	Path file() {
		return sibling(this.path.getFileName() + SUFFIX);
	}

	Path sibling(String name) {
		return this.path.resolveSibling(name);
	}

	/**
	 * Whether a megabyte can be written beside the database: whoever asks the system how
	 * much is free does not hear of quotas.
	 */
	boolean hasRoom() {
		try (OutputStream file = Files.newOutputStream(sibling("room"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
			file.write(new byte[ROOM]);
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/**
	 * Opens the database, which must be there.
	 * @throws SQLException with one of the codes above
	 */
	Connection open() throws SQLException {
		return DriverManager.getConnection("jdbc:h2:file:%s;IFEXISTS=TRUE;TRACE_LEVEL_FILE=0".formatted(this.path));
	}

}

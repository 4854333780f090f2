package dev.djangoprep.operations;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The zip file into which H2 writes a copy of a database. */
final class Backup {

	private Backup() {
	}

	/**
	 * Writes a copy as of now, while others read and write.
	 * @param target a zip file; one that exists is replaced
	 */
	static void write(Connection connection, Path target) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement("backup to ?")) {
			statement.setString(1, target.toString());
			statement.execute();
		}
	}

	/**
	 * Unpacks the database of a backup.
	 * @param name the database's name within the backup
	 * @param target replaced if it exists
	 * @throws CommandFailed if the file is none of H2's backups
	 */
	static void unpack(Path backup, String name, Path target) throws IOException {
		if (!Files.isRegularFile(backup)) {
			throw new CommandFailed("There is no file %s".formatted(backup));
		}
		try (ZipFile zip = new ZipFile(backup.toFile())) {
			if (zip.getEntry(name) == null) {
				throw new CommandFailed("%s has no database in it".formatted(backup));
			}
			try (InputStream content = zip.getInputStream(zip.getEntry(name))) {
				Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
			}
		}
		catch (ZipException ex) {
			throw new CommandFailed("%s is no backup: %s".formatted(backup, ex.getMessage()));
		}
	}

}

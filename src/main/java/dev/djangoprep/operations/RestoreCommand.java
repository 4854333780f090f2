package dev.djangoprep.operations;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The command {@code restore <file.zip>}: puts a backup in the place of the embedded
 * database. What was there is moved aside, never deleted.
 */
final class RestoreCommand {

	static final String USAGE = "usage: restore <file.zip> [--djangoprep.data=<folder>]";

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);

	private final PrintStream output;

	private final Clock clock;

	RestoreCommand(PrintStream output, Clock clock) {
		this.output = output;
		this.clock = clock;
	}

	/**
	 * Restores the backup.
	 * @throws CommandFailed if nothing was restored, in words for the user
	 */
	void run(DatabaseFile database, Path backup) throws IOException {
		Files.createDirectories(database.folder());
		DatabaseFile restored = new DatabaseFile(database.sibling("restoring"));
		try {
			Backup.unpack(backup, database.file().getFileName().toString(), restored.file());
			check(restored, backup);
			requireClosed(database);
			moveAside(database.file());
			Files.move(restored.file(), database.file(), StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			Files.deleteIfExists(restored.file());
		}
		this.output.printf("Restored %s from %s%n", database.file(), backup);
	}

	private static void check(DatabaseFile restored, Path backup) {
		try (Connection connection = restored.open(); Statement statement = connection.createStatement()) {
			statement.execute("select count(*) from \"flyway_schema_history\"");
		}
		catch (SQLException ex) {
			throw new CommandFailed("%s is damaged: %s".formatted(backup, ex.getMessage()));
		}
	}

	private static void requireClosed(DatabaseFile database) {
		try (Connection connection = database.open()) {
			connection.clearWarnings();
		}
		catch (SQLException ex) {
			if (ex.getErrorCode() == DatabaseFile.IN_USE) {
				throw new CommandFailed("%s is open; stop the server first".formatted(database.file()));
			}
		}
	}

	private void moveAside(Path file) throws IOException {
		if (Files.exists(file)) {
			Path aside = file
				.resolveSibling(file.getFileName() + ".before-" + STAMP.format(LocalDateTime.now(this.clock)));
			Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
			this.output.printf("What was there is now %s%n", aside);
		}
	}

}

package dev.djangoprep.operations;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * The command {@code backup <file.zip>}: copies the embedded database, whether a server
 * has it open or not.
 */
final class BackupCommand {

	static final String USAGE = "usage: backup <file.zip> [--djangoprep.data=<folder>]";

	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private static final Duration PAUSE = Duration.ofMillis(200);

	private final PrintStream output;

	BackupCommand(PrintStream output) {
		this.output = output;
	}

	/**
	 * Writes the backup.
	 * @throws CommandFailed if there is none afterwards, in words for the user
	 */
	void run(DatabaseFile database, Path target) throws IOException, InterruptedException {
		Path absolute = target.toAbsolutePath().normalize();
		if (Files.exists(absolute)) {
			throw new CommandFailed("%s exists; name a file that does not".formatted(absolute));
		}
		Path folder = absolute.resolveSibling("");
		if (!Files.isDirectory(folder)) {
			throw new CommandFailed("There is no folder %s".formatted(folder));
		}
		// A backup that is not whole must not look like one.
		Path part = absolute.resolveSibling(absolute.getFileName() + ".part");
		try {
			write(database, part);
			Files.move(part, absolute, StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			Files.deleteIfExists(part);
		}
		this.output.printf("Wrote %s (%,d bytes)%n", absolute, Files.size(absolute));
	}

	private static void write(DatabaseFile database, Path target) throws IOException, InterruptedException {
		try (Connection connection = database.open()) {
			Backup.write(connection, target);
		}
		catch (SQLException ex) {
			switch (ex.getErrorCode()) {
				case DatabaseFile.IN_USE -> askServer(database, target);
				case DatabaseFile.MISSING ->
					throw new CommandFailed("There is no database at %s; name its folder with --djangoprep.data"
						.formatted(database.file()));
				default -> throw new CommandFailed("The database cannot be copied: " + ex.getMessage());
			}
		}
	}

	private static void askServer(DatabaseFile database, Path target) throws IOException, InterruptedException {
		BackupRequest request = new BackupRequest(database);
		request.ask(target);
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!request.isAnswered() && System.nanoTime() < end) {
			Thread.sleep(PAUSE.toMillis());
		}
		Optional<String> problem = request.close();
		if (problem.isPresent()) {
			throw new CommandFailed("The server that has the database open made no backup: " + problem.get());
		}
	}

}

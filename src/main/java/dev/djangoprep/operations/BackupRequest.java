package dev.djangoprep.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * How the command asks the process that has the database open for a backup: by a file
 * beside the database, answered by another. Whoever may write there may read all of it
 * anyway.
 */
final class BackupRequest {

	private static final String DONE = "done";

	private final Path request;

	private final Path answer;

	BackupRequest(DatabaseFile database) {
		this.request = database.sibling("backup.request");
		this.answer = database.sibling("backup.answer");
	}

	/** Asks for a backup at an absolute path. */
	void ask(Path target) throws IOException {
		Files.deleteIfExists(this.answer);
		Path draft = this.request.resolveSibling("backup.draft");
		Files.writeString(draft, target.toString());
		Files.move(draft, this.request, StandardCopyOption.ATOMIC_MOVE);
	}

	/** Where a backup is wanted. */
	Optional<Path> wanted() throws IOException {
		return Files.exists(this.request) ? Optional.of(Path.of(Files.readString(this.request))) : Optional.empty();
	}

	void done() throws IOException {
		answer(DONE);
	}

	void failed(String reason) throws IOException {
		answer(reason);
	}

	private void answer(String text) throws IOException {
		Files.writeString(this.answer, text);
		Files.delete(this.request);
	}

	/** Whether somebody has answered. */
	boolean isAnswered() {
		return !Files.exists(this.request);
	}

	/** Takes the request back, or the answer away: the reason why there is no backup. */
	Optional<String> close() throws IOException {
		if (Files.deleteIfExists(this.request)) {
			return Optional.of("nobody answered");
		}
		String text = Files.readString(this.answer);
		Files.delete(this.answer);
		return text.equals(DONE) ? Optional.empty() : Optional.of(text);
	}

}

package dev.djangoprep.operations;

import java.io.IOException;
import java.sql.SQLException;
import java.util.regex.Pattern;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says at a failed start what is wrong with the database, without a stack trace. */
class DatabaseFailureAnalyzer implements FailureAnalyzer {

	/** As Unix and Windows say it. */
	private static final Pattern FULL = Pattern.compile("No space left|not enough space", Pattern.CASE_INSENSITIVE);

	@Override
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			FailureAnalysis analysis = analysis(cause);
			if (analysis != null) {
				return analysis;
			}
		}
		return null;
	}

	private static @Nullable FailureAnalysis analysis(Throwable cause) {
		if (cause instanceof FlywayValidateException invalid) {
			return mismatch(invalid);
		}
		if (cause instanceof IOException && FULL.matcher(String.valueOf(cause.getMessage())).find()) {
			return new FailureAnalysis("The disk of the data folder is full: " + cause.getMessage() + ".",
					"Make room and start again; what was saved before is there.", cause);
		}
		return (cause instanceof SQLException ex) ? unopened(ex) : null;
	}

	/** Flyway applies what is newer than the database, and refuses what is older. */
	private static FailureAnalysis mismatch(FlywayValidateException cause) {
		boolean newer = String.valueOf(cause.getMessage()).contains("not resolved locally");
		return newer ? new FailureAnalysis(
				"The database belongs to a newer version of Django Prep: it has migrations that this one does not know.",
				"Start the newer version, or restore the backup that was made before the update.", cause)
				: new FailureAnalysis(
						"The database is not what this version of Django Prep has made.\n\n" + cause.getMessage(),
						"Start the version that made it, or restore a backup.", cause);
	}

	private static @Nullable FailureAnalysis unopened(SQLException ex) {
		return switch (ex.getErrorCode()) {
			case DatabaseFile.IN_USE ->
				new FailureAnalysis("The database is open in another process. " + ex.getMessage(),
						"Stop the other server, or give this one a folder of its own with djangoprep.data. "
								+ "Several servers on one database need PostgreSQL.",
						ex);
			case DatabaseFile.DAMAGED -> new FailureAnalysis("The database is damaged. " + ex.getMessage(),
					"Restore a backup with the command 'restore'. Without one, move the file away: the site comes back "
							+ "from its content, what learners did does not.",
					ex);
			default -> null;
		};
	}

}

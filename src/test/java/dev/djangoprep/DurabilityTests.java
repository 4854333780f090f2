package dev.djangoprep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The embedded database, with the very settings that the application gives it. */
class DurabilityTests {

	@TempDir
	private Path folder;

	/** What a killed process leaves is the file as it is at that moment. */
	@Test
	void hasACommitInTheFileWhenItReturns() throws Exception {
		try (Connection connection = open(this.folder); Statement statement = connection.createStatement()) {
			statement.execute("create table answer (id integer primary key)");
			for (int id = 0; id < 20; id++) {
				statement.execute("insert into answer values (" + id + ")");
				Path killed = Files.createDirectory(this.folder.resolve("killed-" + id));
				Files.copy(this.folder.resolve("djangoprep.mv.db"), killed.resolve("djangoprep.mv.db"));
				assertThat(count(killed)).isEqualTo(id + 1);
			}
		}
	}

	private static int count(Path folder) throws Exception {
		try (Connection connection = open(folder);
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("select count(*) from answer")) {
			rows.next();
			return rows.getInt(1);
		}
	}

	private static Connection open(Path folder) throws SQLException {
		return DriverManager.getConnection(EmbeddedDatabase.url(folder));
	}

}

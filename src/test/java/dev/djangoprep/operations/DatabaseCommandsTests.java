package dev.djangoprep.operations;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseCommandsTests {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:03:04Z"), ZoneOffset.UTC);

	@TempDir
	private Path folder;

	private final ByteArrayOutputStream said = new ByteArrayOutputStream();

	private Path data;

	private Path zip;

	@BeforeEach
	void makeDatabase() throws Exception {
		this.data = Files.createDirectory(this.folder.resolve("data"));
		this.zip = this.folder.resolve("backup.zip");
		execute("create table \"flyway_schema_history\" (version integer)");
		execute("create table answer (id integer)");
		execute("insert into answer values (1)");
	}

	@Test
	void bringsBackWhatWasThere() throws Exception {
		assertThat(run("backup", this.zip)).isZero();
		execute("insert into answer values (2)");
		assertThat(run("restore", this.zip)).isZero();
		assertThat(answers(this.data)).isEqualTo(1);
		assertThat(said()).contains("Wrote " + this.zip, "Restored " + this.data.resolve("djangoprep.mv.db"));
		assertThat(this.data).isDirectoryNotContaining("glob:**/restoring*")
			.isDirectoryContaining("glob:**/djangoprep.mv.db.before-20261121-120304");
	}

	@Test
	void restoresWhereNothingWas() throws Exception {
		run("backup", this.zip);
		this.data = this.folder.resolve("another");
		assertThat(run("restore", this.zip)).isZero();
		assertThat(answers(this.data)).isEqualTo(1);
	}

	/** A backup is taken to mend just that. */
	@Test
	void restoresOverADamagedDatabase() throws Exception {
		run("backup", this.zip);
		Files.writeString(this.data.resolve("djangoprep.mv.db"), "damaged".repeat(10_000));
		assertThat(run("restore", this.zip)).isZero();
		assertThat(answers(this.data)).isEqualTo(1);
	}

	@Test
	void replacesNoFile() throws Exception {
		Files.writeString(this.zip, "mine");
		assertThat(run("backup", this.zip)).isEqualTo(1);
		assertThat(this.zip).hasContent("mine");
		assertThat(said()).contains("exists; name a file that does not");
	}

	@Test
	void saysThatThereIsNoDatabase() {
		this.data = this.folder.resolve("elsewhere");
		assertThat(run("backup", this.zip)).isEqualTo(1);
		assertThat(said()).contains("There is no database at " + this.data, "--djangoprep.data");
		assertThat(this.zip).doesNotExist();
	}

	@Test
	void restoresNothingFromWhatIsNoBackup() throws Exception {
		assertThat(run("restore", this.zip)).isEqualTo(1);
		Files.writeString(this.zip, "no zip");
		assertThat(run("restore", this.zip)).isEqualTo(1);
		zip("other.txt", "x");
		assertThat(run("restore", this.zip)).isEqualTo(1);
		zip("djangoprep.mv.db", "damaged".repeat(10_000));
		assertThat(run("restore", this.zip)).isEqualTo(1);
		assertThat(said()).contains("There is no file", "is no backup", "has no database in it", "is damaged");
		assertThat(answers(this.data)).isEqualTo(1);
		assertThat(this.data).isDirectoryNotContaining("glob:**/restoring*");
	}

	@Test
	void explainsItself() {
		assertThat(command().run(List.of("backup"))).isEqualTo(2);
		assertThat(command().run(List.of("restore", "a.zip", "b.zip"))).isEqualTo(2);
		assertThat(said()).contains(BackupCommand.USAGE, RestoreCommand.USAGE);
	}

	@Test
	void leavesAnotherDatabaseToItsOwnTools() {
		assertThat(
				command().run(List.of("backup", this.zip.toString(), "--spring.datasource.url=jdbc:postgresql://x/y")))
			.isEqualTo(1);
		assertThat(said()).contains("pg_dump");
	}

	private int run(String name, Path file) {
		return command().run(List.of(name, file.toString(), "--spring.datasource.url=" + url(this.data)));
	}

	private DatabaseCommands command() {
		PrintStream stream = new PrintStream(this.said, true, StandardCharsets.UTF_8);
		return new DatabaseCommands(stream, stream, CLOCK);
	}

	private String said() {
		return this.said.toString(StandardCharsets.UTF_8);
	}

	private void zip(String name, String content) throws IOException {
		try (ZipOutputStream output = new ZipOutputStream(Files.newOutputStream(this.zip))) {
			output.putNextEntry(new ZipEntry(name));
			output.write(content.getBytes(StandardCharsets.UTF_8));
		}
	}

	private void execute(String sql) throws SQLException {
		try (Connection connection = open(this.data); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static int answers(Path folder) throws SQLException {
		try (Connection connection = open(folder);
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("select count(*) from answer")) {
			rows.next();
			return rows.getInt(1);
		}
	}

	private static Connection open(Path folder) throws SQLException {
		return DriverManager.getConnection(url(folder));
	}

	private static String url(Path folder) {
		return "jdbc:h2:file:" + folder.resolve("djangoprep");
	}

}

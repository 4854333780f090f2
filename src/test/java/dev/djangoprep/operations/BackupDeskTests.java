package dev.djangoprep.operations;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

class BackupDeskTests {

	@TempDir
	private Path folder;

	private BackupRequest request;

	private BackupDesk desk;

	@BeforeEach
	void open() {
		String url = "jdbc:h2:file:" + this.folder.resolve("djangoprep");
		this.request = new BackupRequest(DatabaseFile.of(url).orElseThrow());
		this.desk = new BackupDesk(url, new DriverManagerDataSource(url));
	}

	@Test
	void writesTheBackupThatIsAskedFor() throws Exception {
		Path zip = this.folder.resolve("backup.zip");
		this.request.ask(zip);
		assertThat(this.request.isAnswered()).isFalse();
		this.desk.look();
		assertThat(this.request.isAnswered()).isTrue();
		assertThat(this.request.close()).isEmpty();
		assertThat(zip).isNotEmptyFile();
	}

	@Test
	void saysWhyThereIsNone() throws Exception {
		this.request.ask(Files.createFile(this.folder.resolve("file")).resolve("backup.zip"));
		this.desk.look();
		assertThat(this.request.close()).hasValueSatisfying((reason) -> assertThat(reason).contains("backup.zip"));
	}

	@Test
	void rests() throws Exception {
		this.desk.look();
		assertThat(this.folder).isDirectoryNotContaining("glob:**/backup*");
	}

	/** Nobody may be waiting at the other end. */
	@Test
	void canBeAskedAgain() throws Exception {
		this.request.ask(this.folder.resolve("backup.zip"));
		assertThat(this.request.close()).hasValue("nobody answered");
		this.desk.look();
		assertThat(this.folder).isDirectoryNotContaining("glob:**/backup*");
	}

	@Test
	void hasNothingToDoWithOtherDatabases() throws Exception {
		new BackupDesk("jdbc:h2:mem:x", new DriverManagerDataSource("jdbc:h2:mem:x")).look();
		assertThat(DatabaseFile.of("jdbc:postgresql://localhost/prep")).isEmpty();
		assertThat(DatabaseFile.of("jdbc:h2:file:~/prep")).isEmpty();
		assertThat(DatabaseFile.of("jdbc:h2:file:/prep;CIPHER=AES")).isEmpty();
		assertThat(DatabaseFile.of("jdbc:h2:file:/prep;WRITE_DELAY=0")).isPresent();
	}

}

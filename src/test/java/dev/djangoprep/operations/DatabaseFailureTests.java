package dev.djangoprep.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

import dev.djangoprep.DjangoPrep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/** What somebody reads whose database the application refuses. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseFailureTests {

	@TempDir
	private Path folder;

	@Test
	void refusesADamagedDatabase(CapturedOutput output) throws Exception {
		Path file = this.folder.resolve("djangoprep.mv.db");
		start().close();
		byte[] content = Files.readAllBytes(file);
		for (int index = 0; index < content.length; index += 7) {
			content[index] ^= 0x55;
		}
		Files.write(file, content);
		assertThatException().isThrownBy(this::start);
		assertThat(output).contains("The database is damaged", file.toString(), "command 'restore'");
		assertThat(file).hasBinaryContent(content);
	}

	@Test
	void refusesADatabaseOfANewerVersion(CapturedOutput output) throws Exception {
		start().close();
		try (Connection connection = DriverManager.getConnection(url());
				Statement statement = connection.createStatement()) {
			statement.execute("""
					insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
						"installed_by", "execution_time", "success")
					values (999, '9999', 'from the future', 'SQL', 'V9999__from_the_future.sql', 'x', 1, true)""");
		}
		assertThatException().isThrownBy(this::start);
		assertThat(output).contains("belongs to a newer version of Django Prep", "Start the newer version");
	}

	@Test
	void saysThatTheDiskIsFull() {
		IOException full = new IOException("No space left on device");
		FailureAnalysis analysis = new DatabaseFailureAnalyzer().analyze(new IllegalStateException("no import", full));
		assertThat(analysis).isNotNull()
			.extracting(FailureAnalysis::getDescription, FailureAnalysis::getAction)
			.containsExactly("The disk of the data folder is full: No space left on device.",
					"Make room and start again; what was saved before is there.");
	}

	private ConfigurableApplicationContext start() {
		return SpringApplication.run(DjangoPrep.class, "--server.port=0", "--spring.datasource.url=" + url(),
				"--djangoprep.data=" + this.folder,
				"--djangoprep.content.location=src/test/resources/content-check/good");
	}

	private String url() {
		return "jdbc:h2:file:" + this.folder.resolve("djangoprep");
	}

}

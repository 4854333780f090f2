package dev.djangoprep;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedDatabaseTests {

	@TempDir
	Path folder;

	@Test
	void liesInTheDataFolder() {
		assertThat(url(new MockEnvironment().withProperty("djangoprep.data", this.folder.toString())))
			.isEqualTo("jdbc:h2:file:" + this.folder.toAbsolutePath()
					+ "/djangoprep;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0");
	}

	@Test
	void takesRelativeFoldersFromTheWorkingDirectory() {
		assertThat(url(new MockEnvironment().withProperty("djangoprep.data", "./some/../data")))
			.isEqualTo("jdbc:h2:file:" + Path.of("data").toAbsolutePath()
					+ "/djangoprep;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0");
	}

	@Test
	void leavesAnotherDatabaseAlone() {
		String other = "jdbc:postgresql://localhost/prep";
		assertThat(url(new MockEnvironment().withProperty("spring.datasource.url", other))).isEqualTo(other);
	}

	private static String url(MockEnvironment environment) {
		new EmbeddedDatabase().postProcessEnvironment(environment, new SpringApplication());
		return environment.getRequiredProperty("spring.datasource.url");
	}

}

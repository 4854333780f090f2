package dev.djangoprep.content;

import java.nio.file.Path;

import dev.djangoprep.DjangoPrep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class ContentStartupTests {

	@TempDir
	private Path folder;

	@Test
	void refusesToStartWithErrorsWhenToldSo(CapturedOutput output) {
		SampleContent content = new SampleContent(this.folder);
		content.topic("orm");
		content.write("orm/lazy.md", "# No front matter\n");
		assertThatExceptionOfType(ContentRefused.class).isThrownBy(
				() -> start("--djangoprep.content.on-problem=fail", "--djangoprep.content.location=" + this.folder));
		assertThat(output).contains("The content has errors:", "orm/lazy.md:1:1: error:",
				"djangoprep.content.on-problem=quarantine");
	}

	@Test
	void saysWhichFolderIsMissing(CapturedOutput output) {
		Path missing = this.folder.resolve("nowhere");
		assertThatExceptionOfType(Exception.class).isThrownBy(() -> start("--djangoprep.content.location=" + missing));
		assertThat(output).contains("There is no content folder '" + missing + "'",
				"Set djangoprep.content.location to a folder that exists");
	}

	private static void start(String... arguments) {
		new SpringApplicationBuilder(DjangoPrep.class).web(WebApplicationType.SERVLET)
			.properties("server.port=0")
			.run(arguments)
			.close();
	}

}

package dev.djangoprep.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

class ImageControllerTests {

	@TempDir
	private Path folder;

	private MockMvcTester site;

	@BeforeEach
	void writeFiles() throws IOException {
		Path content = Files.createDirectories(this.folder.resolve("content/orm"));
		Files.writeString(content.resolve("joins.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
		Files.writeString(content.resolve("lazy.md"), "# Lazy");
		Files.writeString(this.folder.resolve("secret.png"), "secret");
		Files.createSymbolicLink(content.resolve("link.png"), this.folder.resolve("secret.png"));
		this.site = MockMvcTester.of(new ImageController(ContentLocation.of(this.folder.resolve("content"))));
	}

	@Test
	void servesAnImageBesideAQuestion() {
		assertThat(this.site.get().uri("/images/orm/joins.svg")).hasStatusOk()
			.hasContentType(MediaType.parseMediaType("image/svg+xml"))
			.bodyText()
			.startsWith("<svg");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/images/orm/none.png", "/images/orm/lazy.md", "/images/orm/link.png",
			"/images/orm/..%2F..%2Fsecret.png", "/images/../secret.png" })
	void servesNothingElse(String address) {
		assertThat(this.site.get().uri(address)).hasStatus4xxClientError();
	}

}

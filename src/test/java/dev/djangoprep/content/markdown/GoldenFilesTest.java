package dev.djangoprep.content.markdown;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class GoldenFilesTest {

	static List<Path> markdown() {
		return GoldenFiles.markdown();
	}

	@ParameterizedTest
	@MethodSource("markdown")
	void rendersAsRecorded(Path markdown) {
		String html = GoldenFiles.render(markdown);
		if (GoldenFiles.WRITE) {
			GoldenFiles.write(GoldenFiles.html(markdown), html);
		}
		assertThat(html).as("If this change is meant, record it with -Dgolden=write and look at the difference")
			.isEqualTo(GoldenFiles.read(GoldenFiles.html(markdown)));
	}

}

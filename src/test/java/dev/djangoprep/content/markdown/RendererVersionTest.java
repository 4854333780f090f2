package dev.djangoprep.content.markdown;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RendererVersionTest {

	private static final Path RECORD = GoldenFiles.FOLDER.resolve("renderer-version.txt");

	@Test
	void isRaisedWheneverTheHtmlChanges() throws NoSuchAlgorithmException {
		String[] recorded = GoldenFiles.read(RECORD).strip().split(" ");
		String digest = digest();
		if (GoldenFiles.WRITE && RendererVersion.CURRENT > Integer.parseInt(recorded[0])) {
			GoldenFiles.write(RECORD, RendererVersion.CURRENT + " " + digest + "\n");
			return;
		}
		assertThat(RendererVersion.CURRENT + " " + digest)
			.as("The HTML of the golden files is not that of renderer version %s. Raise RendererVersion.CURRENT, so that"
					+ " unchanged content is rendered anew, and record it with -Dgolden=write", recorded[0])
			.isEqualTo(String.join(" ", recorded));
	}

	private String digest() throws NoSuchAlgorithmException {
		MessageDigest digest = MessageDigest.getInstance("SHA-256");
		for (Path markdown : GoldenFiles.markdown()) {
			digest.update(GoldenFiles.render(markdown).getBytes(StandardCharsets.UTF_8));
		}
		return HexFormat.of().formatHex(digest.digest());
	}

}

package dev.djangoprep.content.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Something that a release of Django removed.
 *
 * @param language the language of the code in which it occurs
 * @param word a word without which it is not used
 * @param use how it is used, which tells it from what only has the same name
 * @param release the release that removed it
 */
record RemovedApi(String language, String word, Pattern use, String release, String name, String instead) {

	private static final String TABLE = "/content-check/removed-apis.tsv";

	private static final Pattern TAB = Pattern.compile("\t");

	static List<RemovedApi> all() {
		try (InputStream table = Objects.requireNonNull(RemovedApi.class.getResourceAsStream(TABLE), TABLE)) {
			String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
			return text.lines().filter((line) -> !line.startsWith("#")).map(RemovedApi::parse).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + TABLE, ex);
		}
	}

	private static RemovedApi parse(String line) {
		String[] cells = TAB.split(line, -1);
		String use = cells[2].isEmpty() ? "\\b" + Pattern.quote(cells[1]) + "\\b" : cells[2];
		return new RemovedApi(cells[0], cells[1], Pattern.compile(use), cells[3], cells[4], cells[5]);
	}

}

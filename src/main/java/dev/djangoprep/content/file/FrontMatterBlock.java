package dev.djangoprep.content.file;

/**
 * A file's text, parted after its front matter.
 *
 * @param yaml the lines between the two fences
 * @param body the whole text with the front matter blanked, so that lines keep their
 * numbers
 * @param bodyLine number of the body's first line
 */
record FrontMatterBlock(String yaml, String body, int bodyLine) {

	/** More than fifty times what any file needs. */
	static final int MAX_LENGTH = 16 * 1024;

	private static final String FENCE = "---";

	static FrontMatterBlock of(String text) throws FaultyFile {
		int opened = endOfLine(text, 0);
		if (!isFence(text, 0, opened)) {
			throw new FaultyFile(Position.START, "no front matter; begin the file with a line of three hyphens,"
					+ " 'key: value' lines and three hyphens again");
		}
		int line = 2;
		for (int start = opened + 1; start < text.length(); line++) {
			int end = endOfLine(text, start);
			if (isFence(text, start, end)) {
				return parted(text, opened + 1, start, end, line);
			}
			start = end + 1;
		}
		throw new FaultyFile(Position.START, "the front matter is never closed; end it with a line of three hyphens");
	}

	private static FrontMatterBlock parted(String text, int start, int end, int body, int line) throws FaultyFile {
		if (end - start > MAX_LENGTH) {
			throw new FaultyFile(Position.START, "the front matter is larger than 16 KiB; keep only what is needed");
		}
		return new FrontMatterBlock(text.substring(start, end), "\n".repeat(line - 1) + text.substring(body), line + 1);
	}

	private static int endOfLine(String text, int start) {
		int end = text.indexOf('\n', start);
		return (end < 0) ? text.length() : end;
	}

	private static boolean isFence(String text, int start, int end) {
		return text.substring(start, Math.min(end, start + MAX_LENGTH)).stripTrailing().equals(FENCE);
	}

}

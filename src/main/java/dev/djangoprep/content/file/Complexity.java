package dev.djangoprep.content.file;

import java.util.Arrays;

/**
 * Refuses text that no author writes and that would cost a Markdown parser seconds, or
 * its stack: its effort grows with the square of the delimiters in one paragraph, and
 * with columns times rows of a table.
 */
final class Complexity {

	/** More than the longest real paragraph or table has of any delimiter. */
	private static final int MAX_DELIMITERS = 1000;

	private static final int MAX_CELLS = 20_000;

	/** By delimiter. */
	private final int[] counts = new int[128];

	private int lines;

	private int widest;

	private Complexity() {
	}

	static void check(String text) throws FaultyFile {
		Complexity complexity = new Complexity();
		int line = 0;
		int start = 0;
		while (start < text.length()) {
			int end = text.indexOf('\n', start);
			end = (end < 0) ? text.length() : end;
			complexity.add(text, start, end, ++line);
			start = end + 1;
		}
	}

	private void add(String text, int start, int end, int line) throws FaultyFile {
		boolean blank = true;
		int columns = 0;
		for (int at = start; at < end; at++) {
			char character = text.charAt(at);
			// "A line containing no characters, or a line containing only spaces or tabs,
			// is called a blank line."
			blank &= character == ' ' || character == '\t';
			columns += (character == '|') ? 1 : 0;
			count(character, line, at - start + 1);
		}
		if (blank) {
			startAfresh();
		}
		else {
			countCells(columns, line);
		}
	}

	private void count(char character, int line, int column) throws FaultyFile {
		switch (character) {
			case '<', '!', '[', '*', '_', '~' -> this.counts[character]++;
			default -> {
				return;
			}
		}
		if (this.counts[character] > MAX_DELIMITERS) {
			throw new FaultyFile(new Position(line, column),
					"more than %,d times '%s' without a blank line between".formatted(MAX_DELIMITERS, character)
							+ "; nested too deeply or too much for one paragraph, split it");
		}
	}

	private void startAfresh() {
		Arrays.fill(this.counts, 0);
		this.lines = 0;
		this.widest = 0;
	}

	private void countCells(int columns, int line) throws FaultyFile {
		this.lines++;
		this.widest = Math.max(this.widest, columns);
		if ((long) this.lines * this.widest > MAX_CELLS) {
			throw new FaultyFile(new Position(line, 1),
					"a table of more than %,d cells; split it into several".formatted(MAX_CELLS));
		}
	}

}

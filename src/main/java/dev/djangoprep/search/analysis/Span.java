package dev.djangoprep.search.analysis;

import java.util.ArrayList;
import java.util.List;

/** A part of a word by its indexes, and the rules by which words fall into parts. */
record Span(int start, int end) {

	/** The names that dots join; a number with a dot is one. */
	static List<Span> names(String word) {
		List<Span> names = new ArrayList<>();
		int start = 0;
		for (int index = 1; index < word.length(); index++) {
			if (word.charAt(index) == '.' && !isNumber(word, index)) {
				names.add(new Span(start, index));
				start = index + 1;
			}
		}
		names.add(new Span(start, word.length()));
		return names;
	}

	private static boolean isNumber(String word, int dot) {
		return Character.isDigit(word.charAt(dot - 1)) && Character.isDigit(word.charAt(dot + 1));
	}

	/**
	 * The parts of a name: what underscores and hyphens separate, the humps of camel
	 * case, and letters without the number behind them.
	 */
	static List<Span> parts(String word, Span name) {
		List<Span> parts = new ArrayList<>();
		int start = name.start;
		for (int index = name.start; index <= name.end; index++) {
			boolean separates = index == name.end || "_-".indexOf(word.charAt(index)) >= 0;
			if (separates || isHump(word, name, start, index)) {
				addWithoutNumber(word, new Span(start, index), parts);
				start = separates ? index + 1 : index;
			}
		}
		return parts;
	}

	private static void addWithoutNumber(String word, Span part, List<Span> parts) {
		int end = part.end;
		while (end > part.start && isNumeric(word.charAt(end - 1))) {
			end--;
		}
		// A single letter is nothing without its number: s3, n+1.
		if (end - part.start >= 2 && Character.isLetter(word.charAt(end - 1))) {
			parts.add(new Span(part.start, end));
		}
		else if (part.end > part.start) {
			parts.add(part);
		}
	}

	private static boolean isNumeric(char character) {
		return Character.isDigit(character) || character == '.';
	}

	/** Whether a new part begins within letters. */
	private static boolean isHump(String word, Span name, int start, int index) {
		if (index - start < 2 || !Character.isUpperCase(word.charAt(index))) {
			return false;
		}
		boolean afterUpper = Character.isUpperCase(word.charAt(index - 1));
		return afterUpper ? beginsWord(word, name, index) : !endsInCapitals(word, name, index);
	}

	/**
	 * The last capital of a run belongs to the word behind it, unless that is a plural s.
	 */
	private static boolean beginsWord(String word, Span name, int index) {
		int next = index + 1;
		boolean followed = next < name.end && Character.isLowerCase(word.charAt(next));
		return followed && (next + 1 < name.end || word.charAt(next) != 's');
	}

	/** As PostgreSQL and GraphQL do, which are one word. */
	private static boolean endsInCapitals(String word, Span name, int index) {
		int end = index;
		while (end < name.end && Character.isUpperCase(word.charAt(end))) {
			end++;
		}
		return end == name.end && end - index > 1;
	}

}

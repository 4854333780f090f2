package dev.djangoprep.content.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A line of synonyms, taken apart.
 *
 * @param sides what stands before, between and behind the arrows, comma by comma
 * @param arrows where the arrows stand
 */
record SynonymLine(List<List<Placed<String>>> sides, List<Position> arrows) {

	private static final String ARROW = "=>";

	/** Inside a word, as in c#, it begins none. */
	private static final Pattern COMMENT = Pattern.compile("(?s)(?<!\\S)#.*");

	private static final Pattern SPACE = Pattern.compile("\\s+");

	static SynonymLine of(int number, String line) {
		String text = COMMENT.matcher(line).replaceFirst("");
		List<List<Placed<String>>> sides = new ArrayList<>();
		List<Position> arrows = new ArrayList<>();
		int start = 0;
		for (int arrow = text.indexOf(ARROW); arrow >= 0; arrow = text.indexOf(ARROW, start)) {
			sides.add(terms(number, text, start, arrow));
			arrows.add(position(number, text, arrow));
			start = arrow + ARROW.length();
		}
		sides.add(terms(number, text, start, text.length()));
		return new SynonymLine(sides, arrows);
	}

	private static List<Placed<String>> terms(int number, String text, int start, int end) {
		List<Placed<String>> terms = new ArrayList<>();
		int first = start;
		for (int at = start; at <= end; at++) {
			if (at == end || text.charAt(at) == ',') {
				terms.add(term(number, text, first, at));
				first = at + 1;
			}
		}
		return terms;
	}

	/** Search knows no case. */
	private static Placed<String> term(int number, String text, int start, int end) {
		String padded = text.substring(start, end);
		String term = SPACE.matcher(padded.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
		int indent = term.isEmpty() ? 0 : padded.length() - padded.stripLeading().length();
		return new Placed<>(term, position(number, text, start + indent));
	}

	private static Position position(int number, String text, int index) {
		return new Position(number, 1 + text.codePointCount(0, index));
	}

	/** Whether there is nothing but space and a comment. */
	boolean isBlank() {
		return this.arrows.isEmpty() && isBlank(this.sides.get(0));
	}

	static boolean isBlank(List<Placed<String>> side) {
		return side.size() == 1 && side.get(0).value().isEmpty();
	}

}

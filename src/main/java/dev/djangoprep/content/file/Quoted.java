package dev.djangoprep.content.file;

import java.util.regex.Pattern;

/** Text of an author inside a message: on one line, cut where it gets long. */
public final class Quoted {

	private static final int LONGEST = 60;

	private static final Pattern UNPRINTABLE = Pattern.compile("[\\s\\p{Cntrl}]+");

	private Quoted() {
	}

	/** The text between quotes, such as {@code 'novice'}. */
	public static String of(String text) {
		return "'" + plain(text) + "'";
	}

	/** The same without quotes. */
	public static String plain(String text) {
		String line = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
		return UNPRINTABLE.matcher(line).replaceAll(" ");
	}

}

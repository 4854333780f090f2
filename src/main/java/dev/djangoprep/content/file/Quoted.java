package dev.djangoprep.content.file;

/** Text of an author inside a message: on one line, cut where it gets long. */
public final class Quoted {

	private static final int LONGEST = 60;

	private Quoted() {
	}

	/** The text between quotes, such as {@code 'novice'}. */
	public static String of(String text) {
		return "'" + plain(text) + "'";
	}

	/** The same without quotes. */
	public static String plain(String text) {
		String line = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
		return line.replaceAll("[\\s\\p{Cntrl}]+", " ");
	}

}

package dev.djangoprep.search.analysis;

/**
 * A word as it stands in a text; an identifier is one word.
 *
 * @param start index of its first character
 * @param end index behind its last character
 */
public record Word(String text, int start, int end, Notation notation) {

	/**
	 * Whether it surely has no parts: nearly all words are letters of ASCII, the first
	 * perhaps a capital.
	 */
	public boolean isSimple() {
		for (int index = 1; index < this.text.length(); index++) {
			if (!isLower(this.text.charAt(index))) {
				return false;
			}
		}
		return !this.text.isEmpty() && isLower(Character.toLowerCase(this.text.charAt(0)));
	}

	private static boolean isLower(char character) {
		return character >= 'a' && character <= 'z';
	}

}

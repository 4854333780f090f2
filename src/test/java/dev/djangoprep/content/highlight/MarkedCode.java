package dev.djangoprep.content.highlight;

import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Code with its tokens marked, such as {@code ‹k def› ‹f run›():}. Without the marks it
 * is the input, with them the expected output.
 */
final class MarkedCode {

	private static final Pattern MARK = Pattern.compile("‹[a-z]+ |›");

	private static final Pattern SPAN = Pattern.compile("<span class=\"([a-z]+)\">");

	private MarkedCode() {
	}

	static void assertMarks(String language, String marked) {
		assertThat(marks(language, MARK.matcher(marked).replaceAll(""))).isEqualTo(marked);
	}

	private static String marks(String language, String code) {
		String html = SPAN.matcher(Highlighter.highlight(language, code)).replaceAll("‹$1 ");
		return unescape(html.replace("</span>", "›"));
	}

	/** The text that a browser shows for highlighted code. */
	static String text(String html) {
		return unescape(SPAN.matcher(html).replaceAll("").replace("</span>", ""));
	}

	private static String unescape(String html) {
		return html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
	}

}

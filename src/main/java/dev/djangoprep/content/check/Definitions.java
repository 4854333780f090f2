package dev.djangoprep.content.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.djangoprep.content.file.ContentFile;
import dev.djangoprep.content.file.Quoted;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * What refers to a definition finds it. A reference without one is text to the parser, so
 * it is the text that gives it away.
 */
final class Definitions implements Rule {

	private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^([^\\[\\]\\s]{1,80})]");

	/** An index such as {@code rows[0][1]} is none. */
	private static final Pattern REFERENCE = Pattern.compile("]\\[((?!\\d+])[^\\[\\]]{0,80})]");

	@Override
	public void node(Node node, ContentFile file, Findings findings) {
		if (node instanceof Text text && text.getLiteral().indexOf(']') >= 0) {
			Matcher footnote = FOOTNOTE.matcher(text.getLiteral());
			while (footnote.find()) {
				findings.error(file.spot(text), "no footnote %s; add a line that begins with '[^%s]: '"
					.formatted(Quoted.of(footnote.group(1)), Quoted.plain(footnote.group(1))));
			}
			Matcher reference = REFERENCE.matcher(text.getLiteral());
			while (reference.find()) {
				findings.error(file.spot(text),
						"no link is defined for %s; write its address in parentheses, or \\[ for a bracket"
							.formatted(Quoted.of(reference.group(1))));
			}
		}
	}

}

package dev.djangoprep.content.check;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.djangoprep.content.file.ContentFile;
import dev.djangoprep.content.file.Nearest;
import dev.djangoprep.content.file.Quoted;
import dev.djangoprep.content.markdown.Callout;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** A quote that begins like a callout is one. */
final class Callouts implements Rule {

	private static final Pattern MARKER = Pattern.compile("\\s*\\[!(\\w+)](.*)");

	private static final List<String> KINDS = Arrays.stream(Callout.Kind.values()).map(Enum::name).toList();

	@Override
	public void node(Node node, ContentFile file, Findings findings) {
		if (node instanceof BlockQuote quote && quote.getFirstChild() != null
				&& quote.getFirstChild().getFirstChild() instanceof Text text) {
			Matcher marker = MARKER.matcher(text.getLiteral());
			if (marker.matches()) {
				findings.error(file.spot(text), complaint(marker.group(1)));
			}
		}
	}

	private String complaint(String kind) {
		if (KINDS.contains(kind)) {
			return "text behind [!%s]; begin it on the next line".formatted(kind);
		}
		return "unknown callout %s%s".formatted(Quoted.of(kind), Nearest.hint(kind, KINDS));
	}

}

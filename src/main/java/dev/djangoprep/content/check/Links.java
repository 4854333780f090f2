package dev.djangoprep.content.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.djangoprep.content.file.ContentFile;
import dev.djangoprep.content.file.NodeTree;
import dev.djangoprep.content.file.Quoted;
import dev.djangoprep.content.file.Spot;
import dev.djangoprep.content.markdown.PlainText;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** A link has a text and a whole web address; {@link InSiteLinks} sees to the others. */
final class Links implements Rule {

	private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);

	/** Whether a link names a protocol or another host, and so leads to other sites. */
	static boolean isExternal(String destination) {
		return destination.startsWith("//") || SCHEME.matcher(destination).matches();
	}

	@Override
	public void node(Node node, ContentFile file, Findings findings) {
		if (node instanceof Link link) {
			checkText(link, file.spot(link), findings);
			if (isExternal(link.getDestination())) {
				checkAddress(link.getDestination(), file.spot(link), findings);
			}
		}
	}

	private void checkText(Link link, Spot spot, Findings findings) {
		if (PlainText.of(link).isBlank() && NodeTree.children(link, Image.class).isEmpty()) {
			findings.error(spot, "a link without a text; write one between its brackets");
		}
	}

	private void checkAddress(String address, Spot spot, Findings findings) {
		Matcher scheme = SCHEME.matcher(address);
		if (!scheme.matches()) {
			findings.error(spot, "%s lacks a scheme; write https: before it".formatted(Quoted.of(address)));
			return;
		}
		switch (scheme.group(1).toLowerCase(Locale.ROOT)) {
			case "http", "https" -> checkHost(address, spot, findings);
			case "mailto" -> {
			}
			default -> findings.error(spot, "links of the form %s are not allowed; use https, http or mailto"
				.formatted(Quoted.of(scheme.group(1) + ":")));
		}
	}

	private void checkHost(String address, Spot spot, Findings findings) {
		if (!hasHost(address)) {
			findings.error(spot, "%s is not an address; write all of it, such as https://docs.djangoproject.com/"
				.formatted(Quoted.of(address)));
		}
	}

	private boolean hasHost(String address) {
		try {
			return new URI(address).getHost() != null;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

}

package dev.djangoprep.content.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * Renders links and images that have an address, and the text of those that have none.
 */
class LinkRenderer extends DialectRenderer {

	private final Destinations destinations;

	LinkRenderer(HtmlNodeRendererContext context, Destinations destinations) {
		super(context);
		this.destinations = destinations;
	}

	@Override
	public Set<Class<? extends Node>> getNodeTypes() {
		return Set.of(Link.class, Image.class);
	}

	@Override
	public void render(Node node) {
		if (node instanceof Link link) {
			renderLink(link);
		}
		else if (node instanceof Image image) {
			renderImage(image);
		}
	}

	/** A heading is a link itself, here or in a list of questions. */
	private void renderLink(Link link) {
		Optional<Destination> destination = this.destinations.ofLink(link.getDestination());
		if (destination.isEmpty() || isInside(Heading.class, link)) {
			renderChildren(link);
			return;
		}
		this.html.tag("a", attributes(link, destination.get()));
		renderChildren(link);
		this.html.raw("</a>");
	}

	private Map<String, String> attributes(Link link, Destination destination) {
		Map<String, String> attributes = new LinkedHashMap<>();
		attributes.put("href", this.context.encodeUrl(destination.address()));
		if (link.getTitle() != null) {
			attributes.put("title", link.getTitle());
		}
		if (destination.external()) {
			attributes.put("class", "external");
			attributes.put("rel", "noopener noreferrer");
		}
		return attributes;
	}

	private void renderImage(Image image) {
		String alternative = PlainText.of(image);
		Optional<String> source = this.destinations.ofImage(image.getDestination());
		if (source.isEmpty()) {
			this.html.text(alternative);
			return;
		}
		Map<String, String> attributes = new LinkedHashMap<>();
		attributes.put("src", this.context.encodeUrl(source.get()));
		attributes.put("alt", alternative);
		attributes.put("loading", "lazy");
		this.html.tag("img", attributes);
	}

}

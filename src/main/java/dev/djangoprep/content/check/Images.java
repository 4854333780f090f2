package dev.djangoprep.content.check;

import java.util.function.Predicate;
import java.util.regex.Pattern;

import dev.djangoprep.content.file.ContentFile;
import dev.djangoprep.content.file.Quoted;
import dev.djangoprep.content.markdown.PlainText;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/** An image lies beside the file that shows it, and says what it shows. */
final class Images implements Rule {

	private static final Pattern FILE = Pattern.compile("[\\w./-]+\\.(?:avif|gif|jpe?g|png|svg|webp)");

	private static final Pattern PLACE = Pattern.compile("[^/]+/[^/]+");

	private final Predicate<String> exists;

	Images(Predicate<String> exists) {
		this.exists = exists;
	}

	@Override
	public void node(Node node, ContentFile file, Findings findings) {
		if (!(node instanceof Image image)) {
			return;
		}
		if (PlainText.of(image).isBlank()) {
			findings.error(file.spot(image),
					"an image without alternative text; say between its brackets what it shows");
		}
		String destination = image.getDestination();
		if (!FILE.matcher(destination).matches() || destination.startsWith("/")) {
			findings.error(file.spot(image),
					"%s is no image file of the content; use a png, svg, webp, avif, jpg or gif beside this file"
						.formatted(Quoted.of(destination)));
		}
		else if (!exists(file.path(), destination)) {
			findings.error(file.spot(image),
					"the image %s does not exist in the folder of a topic".formatted(Quoted.of(destination)));
		}
	}

	private boolean exists(String file, String destination) {
		return RelativePath.resolve(file, destination)
			.filter((path) -> PLACE.matcher(path).matches())
			.filter(this.exists)
			.isPresent();
	}

}

package dev.djangoprep.content.check;

import java.util.ArrayList;
import java.util.List;

import dev.djangoprep.content.file.ContentFile;
import dev.djangoprep.content.file.Spot;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Links to files, headings and pages of the site lead somewhere. */
final class InSiteLinks implements Rule {

	private final List<Reference> references = new ArrayList<>();

	private final SiteMap site;

	InSiteLinks(Inventory inventory) {
		this.site = new SiteMap(inventory);
	}

	@Override
	public void file(ContentFile file, Findings findings) {
		this.site.add(file);
	}

	@Override
	public void node(Node node, ContentFile file, Findings findings) {
		if (node instanceof Link link && !Links.isExternal(link.getDestination())) {
			this.references.add(new Reference(file.spot(link), link.getDestination()));
		}
	}

	@Override
	public void conclude(Findings findings) {
		for (Reference reference : this.references) {
			this.site.complaint(reference.spot().path(), reference.destination())
				.ifPresent((complaint) -> findings.error(reference.spot(), complaint));
		}
	}

	private record Reference(Spot spot, String destination) {
	}

}

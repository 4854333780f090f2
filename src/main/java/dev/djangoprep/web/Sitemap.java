package dev.djangoprep.web;

import java.io.StringWriter;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the list of pages as sitemaps.org has it. */
final class Sitemap {

	/** "Each Sitemap file … must have no more than 50,000 URLs" (sitemaps.org). */
	private static final int MOST_PAGES = 50_000;

	private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

	private Sitemap() {
	}

	static String of(List<SitePage> pages, SiteProperties site) {
		StringWriter text = new StringWriter();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeStartElement("urlset");
			xml.writeDefaultNamespace(NAMESPACE);
			for (SitePage page : pages.subList(0, Math.min(pages.size(), MOST_PAGES))) {
				write(page, site, xml);
			}
			xml.writeEndDocument();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("The sitemap could not be written", ex);
		}
		return text.toString();
	}

	private static void write(SitePage page, SiteProperties site, XMLStreamWriter xml) throws XMLStreamException {
		xml.writeStartElement("url");
		write("loc", site.url(page.path()), xml);
		if (page.changed() != null) {
			write("lastmod", page.changed().toString(), xml);
		}
		xml.writeEndElement();
	}

	private static void write(String element, String text, XMLStreamWriter xml) throws XMLStreamException {
		xml.writeStartElement(element);
		xml.writeCharacters(text);
		xml.writeEndElement();
	}

}

package dev.djangoprep.browse;

import java.io.StringWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import dev.djangoprep.catalog.QuestionSummary;
import dev.djangoprep.web.SiteProperties;

/** Writes questions as an Atom feed (RFC 4287). */
class AtomFeed {

	private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

	/** Characters that XML 1.0 has no way to write. */
	private static final Pattern NOT_XML = Pattern
		.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

	private final StringWriter text = new StringWriter();

	private final XMLStreamWriter xml;

	private final SiteProperties site;

	private AtomFeed(SiteProperties site) throws XMLStreamException {
		this.xml = XMLOutputFactory.newInstance().createXMLStreamWriter(this.text);
		this.site = site;
	}

	/** The feed of the questions, in their order. */
	static String of(List<QuestionSummary> questions, SiteProperties site) {
		try {
			AtomFeed feed = new AtomFeed(site);
			feed.write(questions);
			return feed.text.toString();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("Cannot write the feed", ex);
		}
	}

	private void write(List<QuestionSummary> questions) throws XMLStreamException {
		this.xml.writeStartDocument("UTF-8", "1.0");
		this.xml.writeStartElement("feed");
		this.xml.writeDefaultNamespace(NAMESPACE);
		element("id", this.site.url("/"));
		element("title", "Django Prep: new and changed questions");
		element("updated", lastChange(questions).toString());
		link("self", "/feed.xml");
		link("alternate", "/");
		this.xml.writeStartElement("author");
		element("name", "Django Prep");
		this.xml.writeEndElement();
		for (QuestionSummary question : questions) {
			write(question);
		}
		this.xml.writeEndElement();
		this.xml.writeEndDocument();
	}

	private void write(QuestionSummary question) throws XMLStreamException {
		String path = "/questions/" + question.slug();
		this.xml.writeStartElement("entry");
		element("id", this.site.url(path));
		element("title", question.title());
		link("alternate", path);
		element("published", question.publishedAt().toString());
		element("updated", question.changedAt().toString());
		this.xml.writeEmptyElement("category");
		this.xml.writeAttribute("term", question.topic().value());
		this.xml.writeAttribute("label", printable(question.topicTitle()));
		element("summary", question.shortAnswer());
		this.xml.writeEndElement();
	}

	private void element(String name, String value) throws XMLStreamException {
		this.xml.writeStartElement(name);
		this.xml.writeCharacters(printable(value));
		this.xml.writeEndElement();
	}

	private void link(String relation, String path) throws XMLStreamException {
		this.xml.writeEmptyElement("link");
		this.xml.writeAttribute("rel", relation);
		this.xml.writeAttribute("href", this.site.url(path));
	}

	private static String printable(String value) {
		return NOT_XML.matcher(value).replaceAll("\uFFFD");
	}

	private static Instant lastChange(List<QuestionSummary> questions) {
		return questions.stream().map(QuestionSummary::changedAt).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
	}

}

package dev.djangoprep.browse;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import dev.djangoprep.catalog.Kind;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.QuestionSummary;
import dev.djangoprep.catalog.Slug;
import dev.djangoprep.web.SiteProperties;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import static org.assertj.core.api.Assertions.assertThat;

class AtomFeedTests {

	private static final SiteProperties SITE = new SiteProperties(URI.create("https://prep.example.org"));

	@Test
	void hasWhatAtomRequiresOfAFeed() throws Exception {
		Element feed = parse(AtomFeed.of(List.of(Samples.summary("lazy", Level.EXPERT)), SITE)).getDocumentElement();
		assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
		assertThat(text(feed, "id")).isEqualTo("https://prep.example.org/");
		assertThat(text(feed, "updated")).isEqualTo("2026-11-20T10:00:00Z");
		assertThat(text(feed, "author")).isEqualTo("Django Prep");
	}

	@Test
	void hasAnEntryWithAbsoluteAddressForEachQuestion() throws Exception {
		Element entry = entry(AtomFeed.of(List.of(Samples.summary("lazy", Level.EXPERT)), SITE));
		assertThat(text(entry, "id")).isEqualTo("https://prep.example.org/questions/lazy");
		assertThat(text(entry, "title")).isEqualTo("Why <lazy>?");
		assertThat(text(entry, "summary")).isEqualTo("Because.");
	}

	@Test
	void staysWellFormedWhateverTheTextsHold() throws Exception {
		String hostile = "]]> & \u0000 \u0008 \uD800 <a href=\"x\">";
		QuestionSummary question = new QuestionSummary(new Slug("x"), Samples.ORM, hostile, Level.EXPERT, Kind.CODING,
				hostile, "", hostile, Samples.REVIEWED, Samples.PUBLISHED, Samples.PUBLISHED);
		assertThat(text(entry(AtomFeed.of(List.of(question), SITE)), "title"))
			.isEqualTo("]]> & \uFFFD \uFFFD \uFFFD <a href=\"x\">");
	}

	@Test
	void isAFeedWithoutQuestionsToo() throws Exception {
		assertThat(text(parse(AtomFeed.of(List.of(), SITE)).getDocumentElement(), "updated"))
			.isEqualTo("1970-01-01T00:00:00Z");
	}

	private static Element entry(String feed) throws Exception {
		return (Element) parse(feed).getElementsByTagName("entry").item(0);
	}

	/** The text of a child; other descendants of that name don't count. */
	private static String text(Element parent, String name) {
		NodeList found = parent.getElementsByTagName(name);
		return IntStream.range(0, found.getLength())
			.mapToObj(found::item)
			.filter((element) -> element.getParentNode() == parent)
			.map(Node::getTextContent)
			.collect(Collectors.joining());
	}

	private static Document parse(String xml) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
	}

}

package dev.djangoprep.content.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dev.djangoprep.catalog.DjangoRange;
import dev.djangoprep.catalog.Kind;
import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Slug;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * A question with its answer.
 *
 * @param order ascending place within the topic and level; those without one come last
 * @param django versions for which the answer holds; absent for every supported one
 * @param title the first-level heading
 * @param shortAnswer the blocks between title and first section
 */
public record QuestionFile(FileIdentity identity, String hash, Page page, Placed<Level> level, Kind kind,
		Optional<Integer> order, List<Placed<String>> tags, Optional<DjangoRange> django, Placed<LocalDate> reviewed,
		List<Placed<String>> sources, List<Placed<Slug>> followUps, List<Placed<Slug>> aliases, Heading title,
		List<Node> shortAnswer, List<AnswerSection> sections) implements ContentFile {

	static QuestionFile of(FileIdentity identity, String hash, Page page, Fields fields) {
		Outline outline = Outline.of(page.document());
		Placed<Level> level = fields.required("level", Form.LEVEL, Level.BEGINNER);
		Kind kind = fields.optional("kind", Form.KIND).map(Placed::value).orElse(Kind.CONCEPT);
		return new QuestionFile(identity, hash, page, level, kind,
				fields.optional("order", Form.NUMBER).map(Placed::value), fields.list("tags", Form.TAG),
				fields.optional("django", Form.DJANGO).map(Placed::value),
				fields.required("reviewed", Form.DAY, LocalDate.EPOCH), sources(kind, fields),
				fields.list("follow-ups", Form.SLUG), fields.list("aliases", Form.SLUG), outline.title(),
				outline.lead(), outline.sections());
	}

	private static List<Placed<String>> sources(Kind kind, Fields fields) {
		return switch (kind) {
			case CONCEPT, CODING, SCENARIO ->
				fields.filledList("sources", Form.ADDRESS, "no sources; name at least one page that proves the answer");
			case BEHAVIORAL, CAREER -> fields.list("sources", Form.ADDRESS);
		};
	}

}

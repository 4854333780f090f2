package dev.djangoprep.content.file;

import java.time.LocalDate;
import java.util.List;

import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.Slug;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * A multiple-choice question.
 *
 * @param about the question that explains it
 * @param selectMany whether more than one option is a key
 * @param title the stem in one line, the first-level heading
 * @param body blocks of the stem between title and options
 * @param stray blocks behind an option that belong to none; empty in a good file
 */
public record QuizItemFile(FileIdentity identity, String hash, Page page, Placed<Level> level, Placed<Slug> about,
		boolean selectMany, List<Placed<String>> tags, Placed<LocalDate> reviewed, List<Placed<String>> sources,
		Heading title, List<Node> body, List<QuizOption> options, List<Node> stray) implements ContentFile {

	static QuizItemFile of(FileIdentity identity, String hash, Page page, Fields fields) {
		Outline outline = Outline.of(page.document());
		OptionList parts = OptionList.of(outline.allBlocks());
		return new QuizItemFile(identity, hash, page, fields.required("level", Form.LEVEL, Level.BEGINNER),
				fields.required("about", Form.SLUG, identity.slug()), fields.optional("select", Form.MANY).isPresent(),
				fields.list("tags", Form.TAG), fields.required("reviewed", Form.DAY, LocalDate.EPOCH),
				fields.filledList("sources", Form.ADDRESS, "no sources; name at least one page that proves the key"),
				outline.title(), parts.stem(), parts.options(), parts.stray());
	}

}

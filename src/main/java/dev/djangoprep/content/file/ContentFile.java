package dev.djangoprep.content.file;

import org.commonmark.node.Node;

import dev.djangoprep.catalog.Slug;

/**
 * A content file, taken apart. What is missing or wrong in it has a harmless substitute
 * that stands {@linkplain Position#NOWHERE nowhere}; a file without faults has none.
 */
public sealed interface ContentFile permits TopicFile, QuestionFile, QuizItemFile {

	FileIdentity identity();

	/** SHA-256 of the file's bytes, in hexadecimal. */
	String hash();

	Page page();

	/** The file's path below the content folder, with forward slashes. */
	default String path() {
		return identity().path();
	}

	/** The file's permanent name; that of the topic for the topic itself. */
	default Slug slug() {
		return identity().slug();
	}

	default Slug topic() {
		return identity().topic();
	}

	default Spot spot(Position position) {
		return new Spot(path(), position);
	}

	default Spot spot(Placed<?> value) {
		return spot(value.position());
	}

	default Spot spot(Node node) {
		return spot(page().position(node));
	}

}

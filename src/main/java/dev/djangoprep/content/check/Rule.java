package dev.djangoprep.content.check;

import dev.djangoprep.content.file.ContentFile;
import dev.djangoprep.content.file.QuestionFile;
import dev.djangoprep.content.file.QuizItemFile;
import dev.djangoprep.content.file.TopicFile;
import org.commonmark.node.Node;

/**
 * Looks for one sort of problem. A rule is made for one check, sees every file once, in
 * the order of their paths, and may keep what it needs of them (never their trees, which
 * are large) to conclude at the end.
 */
interface Rule {

	default void topic(TopicFile topic, Findings findings) {
	}

	default void question(QuestionFile question, Findings findings) {
	}

	default void quizItem(QuizItemFile item, Findings findings) {
	}

	/** Sees every file, whatever it is, before its nodes. */
	default void file(ContentFile file, Findings findings) {
	}

	/** Sees every node of a file, parents first. */
	default void node(Node node, ContentFile file, Findings findings) {
	}

	/** All files have been seen. */
	default void conclude(Findings findings) {
	}

}

package dev.djangoprep.catalog;

/** A file's content, checked and rendered, ready to be published. */
public sealed interface Draft permits TopicDraft, QuestionDraft, QuizItemDraft {

	Slug slug();

	/** The topic the content belongs to; a topic belongs to itself. */
	Slug topic();

	/** The file's path below the content folder, with forward slashes. */
	String path();

	Fingerprint fingerprint();

}

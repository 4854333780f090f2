package dev.djangoprep.content.file;

/** What a content file is, told by where it lies. */
public enum FileRole {

	TOPIC, QUESTION, QUIZ_ITEM

}

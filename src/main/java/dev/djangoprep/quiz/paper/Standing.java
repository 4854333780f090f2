package dev.djangoprep.quiz.paper;

/**
 * What a learner made of an item when last asked; in the order in which items are asked.
 */
public enum Standing {

	UNSEEN, MISSED, KNOWN

}

package dev.djangoprep.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the catalog is to become: drafts for what is new or changed, and the names of
 * everything that stays. What is published and not named is withdrawn. A list of drafts
 * may make each of them when it is asked for: whoever goes through it does so once.
 *
 * @param topicSlugs every topic that stays or appears
 * @param questionSlugs every question that stays or appears
 * @param quizItemSlugs every quiz item that stays or appears
 * @param synonyms the synonyms, if they are new or changed
 * @param hasSynonyms whether there are synonyms that stay or appear
 */
public record Edition(List<TopicDraft> topics, List<QuestionDraft> questions, List<QuizItemDraft> quizItems,
		Set<Slug> topicSlugs, Set<Slug> questionSlugs, Set<Slug> quizItemSlugs, Optional<SynonymsDraft> synonyms,
		boolean hasSynonyms) {
}

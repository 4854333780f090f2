package dev.djangoprep.browse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import dev.djangoprep.catalog.Level;
import dev.djangoprep.catalog.QuestionSummary;
import org.jspecify.annotations.Nullable;

/**
 * Questions of a list under one heading.
 *
 * @param level the level that all of them have, where that is what unites them
 * @param address where the heading leads, if anywhere
 */
record QuestionGroup(String title, @Nullable Level level, @Nullable String address, List<QuestionSummary> questions) {

	/** The questions of one topic under a heading for each level. */
	static List<QuestionGroup> byLevel(List<QuestionSummary> questions) {
		return by(QuestionSummary::level, questions,
				(level, group) -> new QuestionGroup(level.label(), level, null, group));
	}

	/** Questions under a heading for each topic. */
	static List<QuestionGroup> byTopic(List<QuestionSummary> questions) {
		return by(QuestionSummary::topic, questions,
				(topic, group) -> new QuestionGroup(group.get(0).topicTitle(), null, "/topics/" + topic, group));
	}

	private static <K> List<QuestionGroup> by(Function<QuestionSummary, K> key, List<QuestionSummary> questions,
			GroupMaker<K> maker) {
		Map<K, List<QuestionSummary>> groups = new LinkedHashMap<>();
		questions.forEach(
				(question) -> groups.computeIfAbsent(key.apply(question), (any) -> new ArrayList<>()).add(question));
		return groups.entrySet().stream().map((group) -> maker.make(group.getKey(), group.getValue())).toList();
	}

	private interface GroupMaker<K> {

		QuestionGroup make(K key, List<QuestionSummary> questions);

	}

}

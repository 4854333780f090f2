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
 * @param level the level that the heading names, if it names one
 * @param address where the heading leads, if anywhere
 * @param mixed whether the questions may be of several levels, so that each must tell its
 * own
 */
record QuestionGroup(String title, @Nullable Level level, @Nullable String address, boolean mixed,
		List<QuestionSummary> questions) {

	/** The questions of one topic under a heading for each level. */
	static List<QuestionGroup> byLevel(List<QuestionSummary> questions) {
		return by(QuestionSummary::level, questions,
				(level, group) -> new QuestionGroup(level.label(), level, null, false, group));
	}

	/** Questions under a heading for each topic. */
	static List<QuestionGroup> byTopic(List<QuestionSummary> questions) {
		return by(QuestionSummary::topic, questions,
				(topic, group) -> new QuestionGroup(group.get(0).topicTitle(), null, "/topics/" + topic, true, group));
	}

	/** Questions of one level under a heading for each topic. */
	static List<QuestionGroup> byTopicOf(Level level, List<QuestionSummary> questions) {
		return by(QuestionSummary::topic, questions, (topic, group) -> new QuestionGroup(group.get(0).topicTitle(),
				null, new ListAddress("/topics/" + topic, level, null).page(1), false, group));
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

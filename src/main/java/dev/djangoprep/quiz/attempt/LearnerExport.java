package dev.djangoprep.quiz.attempt;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Everything that is kept of a learner, in plain types that any JSON writer can write.
 *
 * @param exportedAt when it was taken
 * @param attempts oldest first
 */
public record LearnerExport(Instant exportedAt, List<ExportedAttempt> attempts) {

	/**
	 * An attempt.
	 *
	 * @param topics slugs that were wished for; empty for all
	 * @param levels slugs that were wished for; empty for all
	 * @param state such as {@code timed_out}
	 * @param points such as {@code 7.33}; absent while in progress
	 */
	public record ExportedAttempt(String id, int number, String mode, List<String> topics, List<String> levels,
			String state, Instant startedAt, @Nullable Instant deadline, @Nullable Instant endedAt,
			@Nullable String points, List<ExportedAnswer> answers) {
	}

	/**
	 * A question and its answer. Options are numbers as they were shown, from 1.
	 *
	 * @param item the item's slug, which often gives the key away; absent before that may
	 * be told
	 * @param version identifies the version of the item that was asked
	 * @param keys empty before they may be told
	 * @param points absent before they may be told
	 */
	public record ExportedAnswer(@Nullable String item, long version, String topic, String level, List<Integer> chosen,
			List<Integer> keys, @Nullable String points, boolean flagged, @Nullable Instant savedAt,
			double secondsSpent) {
	}

}

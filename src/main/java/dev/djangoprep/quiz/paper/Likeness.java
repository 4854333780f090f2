package dev.djangoprep.quiz.paper;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.djangoprep.catalog.QuizItem;

/**
 * What an item asks, as the set of its runs of three words: items that share most of them
 * ask almost the same.
 */
final class Likeness {

	private static final int RUN = 3;

	private static final Pattern TAG = Pattern.compile("<[^>]*>");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}_]+");

	/**
	 * Shares from which the content check warns: stems may have much of their code in
	 * common.
	 */
	private static final double ALIKE = 0.65;

	private static final double ALIKE_WITH_CODE = 0.8;

	private final Set<List<String>> runs = new HashSet<>();

	private final double threshold;

	Likeness(QuizItem item) {
		String text = item.stem() + " " + TAG.matcher(item.bodyHtml()).replaceAll(" ");
		List<String> words = Stream.of(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
			.filter((word) -> !word.isEmpty())
			.toList();
		for (int start = 0; start == 0 || start + RUN <= words.size(); start++) {
			this.runs.add(words.subList(start, Math.min(start + RUN, words.size())));
		}
		this.threshold = item.bodyHtml().isBlank() ? ALIKE : ALIKE_WITH_CODE;
	}

	boolean isLike(Likeness other) {
		long common = this.runs.stream().filter(other.runs::contains).count();
		double share = (double) common / (this.runs.size() + other.runs.size() - common);
		return share >= Math.max(this.threshold, other.threshold);
	}

}

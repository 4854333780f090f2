package dev.djangoprep.content.check;

import dev.djangoprep.content.file.QuizItemFile;
import dev.djangoprep.content.file.QuizOption;

/** The key does not give itself away by being the only long option. */
final class LongKey implements Rule {

	/** Below this a reader sees no difference. */
	private static final int LEAST_DIFFERENCE = 20;

	@Override
	public void quizItem(QuizItemFile item, Findings findings) {
		for (QuizOption option : item.options()) {
			if (option.key() && !item.selectMany() && isOnlyLong(option, item)) {
				findings.warning(item.spot(option.item()),
						"the key is the only long option; shorten it or lengthen the others");
			}
		}
	}

	private boolean isOnlyLong(QuizOption key, QuizItemFile item) {
		int next = item.options()
			.stream()
			.filter((option) -> !option.key())
			.mapToInt((option) -> AllText.of(option.text()).length())
			.max()
			.orElse(Integer.MAX_VALUE / 2);
		int length = AllText.of(key.text()).length();
		return length >= next + LEAST_DIFFERENCE && length >= next * 3 / 2;
	}

}

package dev.djangoprep.content.check;

import dev.djangoprep.content.file.QuizItemFile;
import dev.djangoprep.content.file.QuizOption;
import dev.djangoprep.content.file.Spot;

/** A quiz item has one key, or says that it has several. */
final class QuizKeys implements Rule {

	@Override
	public void quizItem(QuizItemFile item, Findings findings) {
		if (item.options().isEmpty()) {
			return;
		}
		Spot start = item.spot(item.options().get(0).item());
		long keys = item.options().stream().filter(QuizOption::key).count();
		if (keys == 0) {
			findings.error(start, "no key; mark the right option with [x]");
		}
		else if (keys == item.options().size()) {
			findings.error(start, "every option is a key; leave at least one that is wrong");
		}
		else if (keys > 1 && !item.selectMany()) {
			findings.error(start, "%d keys; add 'select: many' to the front matter, or leave one [x]".formatted(keys));
		}
		else if (keys == 1 && item.selectMany()) {
			findings.error(start, "one key, but 'select: many'; remove it, or mark the other keys with [x]");
		}
	}

}

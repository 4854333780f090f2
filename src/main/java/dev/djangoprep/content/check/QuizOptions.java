package dev.djangoprep.content.check;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import dev.djangoprep.content.file.QuizItemFile;
import dev.djangoprep.content.file.QuizOption;
import dev.djangoprep.content.markdown.PlainText;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;

/** A quiz item has three to six different options, each with its reason. */
final class QuizOptions implements Rule {

	private static final int FEWEST = 3;

	private static final int MOST = 6;

	/** Options are shuffled, so that none can speak of the others. */
	private static final Pattern CATCH_ALL = Pattern
		.compile("(?i)\\b(all|none|any|both|neither|either|some) of the (above|below|other|others|options|answers)\\b"
				+ "|^both [a-f] and [a-f]\\b|^(options? |answers? )?[a-f] (and|or) [a-f]$");

	@Override
	public void quizItem(QuizItemFile item, Findings findings) {
		checkCount(item, findings);
		Map<String, QuizOption> known = new HashMap<>();
		for (QuizOption option : item.options()) {
			checkForm(option, item, findings);
			checkText(option, known, item, findings);
		}
		for (Node block : item.stray()) {
			findings.error(item.spot(block),
					(block instanceof BlockQuote) ? "a reason outside of its option; indent the quote by two spaces"
							: "text behind the options; move it above them, or indent it by two spaces");
		}
	}

	private void checkCount(QuizItemFile item, Findings findings) {
		int count = item.options().size();
		if (count == 0) {
			findings.error(item.spot(item.title()),
					"no options; write three to six lines '- [ ] option', each with its reason in a quote '  > reason'");
		}
		else if (count < FEWEST || count > MOST) {
			findings.error(item.spot(item.options().get(0).item()),
					"%d option%s; write three to six".formatted(count, (count == 1) ? "" : "s"));
		}
	}

	private void checkForm(QuizOption option, QuizItemFile item, Findings findings) {
		if (!(option.item().getFirstChild() instanceof TaskListItemMarker)) {
			findings.error(item.spot(option.item()), "an option begins with '- [ ] ', or '- [x] ' if it is right");
		}
		if (PlainText.of(option.reason()).isBlank()) {
			findings.error(item.spot(option.item()),
					"an option without its reason; say below it in a quote '  > ...' why it is right or wrong");
		}
		else if (!(option.item().getLastChild() instanceof BlockQuote)) {
			findings.error(item.spot(option.item().getLastChild()), "text behind the reason; the reason comes last");
		}
	}

	private void checkText(QuizOption option, Map<String, QuizOption> known, QuizItemFile item, Findings findings) {
		String text = AllText.of(option.text());
		QuizOption equal = known.putIfAbsent(text, option);
		if (text.isEmpty()) {
			findings.error(item.spot(option.item()), "an option without a text; write one");
		}
		else if (equal != null) {
			findings.error(item.spot(option.item()), "equal options; this one stands in line %d already"
				.formatted(item.page().position(equal.item()).line()));
		}
		if (CATCH_ALL.matcher(text).find()) {
			findings.error(item.spot(option.item()),
					"an option about the others; options are shuffled, so write what it stands for");
		}
	}

}

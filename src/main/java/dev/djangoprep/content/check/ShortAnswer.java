package dev.djangoprep.content.check;

import java.util.regex.Pattern;

import dev.djangoprep.content.file.QuestionFile;
import dev.djangoprep.content.file.Spot;
import dev.djangoprep.content.markdown.PlainText;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Every question is answered first in what one says in half a minute. */
final class ShortAnswer implements Rule {

	private static final int MAX_WORDS = 80;

	private static final Pattern SPACE = Pattern.compile("\\s+");

	@Override
	public void question(QuestionFile question, Findings findings) {
		if (question.shortAnswer().isEmpty()) {
			findings.error(question.spot(question.title()),
					"no short answer; say below the title, in at most %d words, what you would answer"
						.formatted(MAX_WORDS));
			return;
		}
		Spot start = question.spot(question.shortAnswer().get(0));
		long words = SPACE.splitAsStream(PlainText.of(question.shortAnswer())).filter(this::isWord).count();
		if (words > MAX_WORDS) {
			findings.error(start, "the short answer has %,d words; keep it to %d and move the rest into a section"
				.formatted(words, MAX_WORDS));
		}
		question.shortAnswer()
			.stream()
			.filter((block) -> !(block instanceof Paragraph || block instanceof Heading))
			.findFirst()
			.ifPresent((block) -> warn(block, question, findings));
	}

	private boolean isWord(String text) {
		return text.codePoints().anyMatch(Character::isLetterOrDigit);
	}

	private void warn(Node block, QuestionFile question, Findings findings) {
		findings.warning(question.spot(block), "the short answer is to be said aloud; use plain paragraphs");
	}

}

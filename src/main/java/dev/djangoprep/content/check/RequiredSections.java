package dev.djangoprep.content.check;

import java.util.List;
import java.util.Optional;

import dev.djangoprep.catalog.Kind;
import dev.djangoprep.content.file.AnswerSection;
import dev.djangoprep.content.file.NodeTree;
import dev.djangoprep.content.file.QuestionFile;
import dev.djangoprep.content.markdown.PlainText;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListItem;

/** Every question has its key points; some kinds have sections of their own. */
final class RequiredSections implements Rule {

	private static final String KEY_POINTS = "Key points";

	private static final int FEWEST_POINTS = 3;

	private static final int MOST_POINTS = 7;

	@Override
	public void question(QuestionFile question, Findings findings) {
		section(KEY_POINTS, question).ifPresentOrElse((section) -> checkPoints(section, question, findings),
				() -> findings.error(question.spot(question.title()),
						"no key points; add a section '## Key points' with three to seven bullets"));
		for (String heading : required(question.kind())) {
			if (section(heading, question).isEmpty()) {
				findings.error(question.spot(question.title()),
						"no section '## %s'; a %s question has one".formatted(heading, question.kind().slug()));
			}
		}
		question.sections()
			.stream()
			.filter((section) -> section.blocks().isEmpty())
			.forEach((section) -> findings.error(question.spot(section.heading()),
					"an empty section; write it or remove its heading"));
	}

	private List<String> required(Kind kind) {
		return switch (kind) {
			case CODING -> List.of("Task", "Solution");
			case BEHAVIORAL -> List.of("What they listen for");
			case CONCEPT, SCENARIO, CAREER -> List.of();
		};
	}

	private Optional<AnswerSection> section(String heading, QuestionFile question) {
		return question.sections()
			.stream()
			.filter((section) -> PlainText.of(section.heading()).equalsIgnoreCase(heading))
			.findFirst();
	}

	private void checkPoints(AnswerSection section, QuestionFile question, Findings findings) {
		int points = section.blocks()
			.stream()
			.filter(BulletList.class::isInstance)
			.mapToInt((list) -> NodeTree.children(list, ListItem.class).size())
			.sum();
		if (points == 0) {
			findings.error(question.spot(section.heading()),
					"no bullets among the key points; write three to seven that begin with '- '");
		}
		else if (points < FEWEST_POINTS || points > MOST_POINTS) {
			findings.warning(question.spot(section.heading()),
					"%,d key points; three to seven can be kept in mind".formatted(points));
		}
	}

}

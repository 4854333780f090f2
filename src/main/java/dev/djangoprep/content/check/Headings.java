package dev.djangoprep.content.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import dev.djangoprep.content.file.ContentFile;
import dev.djangoprep.content.file.QuestionFile;
import dev.djangoprep.content.file.QuizItemFile;
import dev.djangoprep.content.markdown.PlainText;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** A page has one title, at its top, and sections whose levels leave none out. */
final class Headings implements Rule {

	private static final String NESTED = "a heading inside a list or quote; headings stand on their own";

	private int lastLevel = 1;

	private Set<String> sections = new HashSet<>();

	@Override
	public void file(ContentFile file, Findings findings) {
		this.lastLevel = 1;
		this.sections = new HashSet<>();
	}

	@Override
	public void question(QuestionFile question, Findings findings) {
		checkTitle(question, question.title(), findings);
	}

	@Override
	public void quizItem(QuizItemFile item, Findings findings) {
		checkTitle(item, item.title(), findings);
	}

	private void checkTitle(ContentFile file, Heading title, Findings findings) {
		if (title.getParent() == null) {
			findings.error(file.spot(file.page().start()), "no title; begin the text with '# ' and the question");
		}
		else if (title.getPrevious() != null) {
			findings.error(file.spot(title.getPrevious()), "text before the title; the title comes first");
		}
	}

	@Override
	public void node(Node node, ContentFile file, Findings findings) {
		if (!(node instanceof Heading heading)) {
			return;
		}
		if (PlainText.of(heading).isBlank()) {
			findings.error(file.spot(heading), "an empty heading; write its text or remove it");
		}
		if (!(heading.getParent() instanceof Document)) {
			findings.error(file.spot(heading), NESTED);
		}
		else if (!isTitle(heading, file)) {
			checkLevel(heading, file, findings);
			checkSection(heading, file, findings);
		}
		this.lastLevel = heading.getLevel();
	}

	private boolean isTitle(Heading heading, ContentFile file) {
		return (file instanceof QuestionFile question && question.title() == heading)
				|| (file instanceof QuizItemFile item && item.title() == heading);
	}

	private void checkLevel(Heading heading, ContentFile file, Findings findings) {
		if (file instanceof QuizItemFile) {
			findings.error(file.spot(heading), "a quiz item has no sections; write a paragraph");
		}
		else if (heading.getLevel() == 1) {
			findings.error(file.spot(heading), "a second title; begin sections with '##'");
		}
		else if (heading.getLevel() > this.lastLevel + 1) {
			findings.error(file.spot(heading),
					"a level is left out; write '%s'".formatted("#".repeat(this.lastLevel + 1)));
		}
	}

	private void checkSection(Heading heading, ContentFile file, Findings findings) {
		String text = PlainText.of(heading);
		if (heading.getLevel() == 2 && !text.isBlank() && !this.sections.add(text.toLowerCase(Locale.ROOT))) {
			findings.error(file.spot(heading), "a second section of this name; join them or rename one");
		}
	}

}

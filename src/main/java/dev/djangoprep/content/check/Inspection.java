package dev.djangoprep.content.check;

import java.util.List;

import dev.djangoprep.content.file.ContentFile;
import dev.djangoprep.content.file.FileReading;
import dev.djangoprep.content.file.NodeTree;
import dev.djangoprep.content.file.QuestionFile;
import dev.djangoprep.content.file.QuizItemFile;
import dev.djangoprep.content.file.Spot;
import dev.djangoprep.content.file.TopicFile;
import org.commonmark.node.Node;

/** Shows one file after the other to all rules, so that no more than one tree is kept. */
final class Inspection {

	private final List<Rule> rules;

	private final Findings findings;

	Inspection(List<Rule> rules, Findings findings) {
		this.rules = rules;
		this.findings = findings;
	}

	void inspect(FileReading reading) {
		reading.faults()
			.forEach((fault) -> this.findings.error(new Spot(reading.path(), fault.position()), fault.message()));
		reading.file().ifPresent(this::inspect);
	}

	private void inspect(ContentFile file) {
		this.rules.forEach((rule) -> show(file, rule));
		for (Node node : NodeTree.of(file.page().document())) {
			this.rules.forEach((rule) -> rule.node(node, file, this.findings));
		}
	}

	private void show(ContentFile file, Rule rule) {
		rule.file(file, this.findings);
		if (file instanceof TopicFile topic) {
			rule.topic(topic, this.findings);
		}
		else if (file instanceof QuestionFile question) {
			rule.question(question, this.findings);
		}
		else if (file instanceof QuizItemFile item) {
			rule.quizItem(item, this.findings);
		}
	}

	void conclude() {
		this.rules.forEach((rule) -> rule.conclude(this.findings));
	}

}

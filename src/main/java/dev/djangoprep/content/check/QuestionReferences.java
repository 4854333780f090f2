package dev.djangoprep.content.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.djangoprep.catalog.Slug;
import dev.djangoprep.content.file.Placed;
import dev.djangoprep.content.file.QuestionFile;
import dev.djangoprep.content.file.QuizItemFile;
import dev.djangoprep.content.file.Spot;

/** Follow-ups and {@code about} name questions that exist, by their present slugs. */
final class QuestionReferences implements Rule {

	private final Inventory inventory;

	private final Map<String, Slug> aliases = new HashMap<>();

	private final List<Unknown> unknown = new ArrayList<>();

	QuestionReferences(Inventory inventory) {
		this.inventory = inventory;
	}

	@Override
	public void question(QuestionFile question, Findings findings) {
		question.aliases().forEach((alias) -> this.aliases.put(alias.value().value(), question.slug()));
		for (Placed<Slug> followUp : question.followUps()) {
			if (followUp.value().equals(question.slug())) {
				findings.error(question.spot(followUp),
						"a question cannot follow itself; remove '%s'".formatted(followUp.value()));
			}
			look("follow-up", followUp, question.spot(followUp));
		}
	}

	@Override
	public void quizItem(QuizItemFile item, Findings findings) {
		look("question", item.about(), item.spot(item.about()));
	}

	private void look(String role, Placed<Slug> reference, Spot spot) {
		String slug = reference.value().value();
		if (!this.inventory.hasQuestion(slug)) {
			this.unknown.add(new Unknown(role, slug, spot));
		}
	}

	@Override
	public void conclude(Findings findings) {
		this.unknown.forEach((reference) -> findings.error(reference.spot(), complaint(reference)));
	}

	private String complaint(Unknown reference) {
		String slug = reference.slug();
		if (this.aliases.containsKey(slug)) {
			return "'%s' is a former slug; write '%s'".formatted(slug, this.aliases.get(slug));
		}
		if (this.inventory.hasQuizItem(slug)) {
			return "'%s' is a quiz item; name a question".formatted(slug);
		}
		return "unknown %s '%s'%s".formatted(reference.role(), slug, this.inventory.nearestQuestion(slug));
	}

	private record Unknown(String role, String slug, Spot spot) {
	}

}

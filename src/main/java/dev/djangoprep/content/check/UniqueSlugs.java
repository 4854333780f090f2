package dev.djangoprep.content.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.djangoprep.catalog.Slug;
import dev.djangoprep.content.file.ContentFile;
import dev.djangoprep.content.file.Placed;
import dev.djangoprep.content.file.Position;
import dev.djangoprep.content.file.QuestionFile;
import dev.djangoprep.content.file.QuizItemFile;
import dev.djangoprep.content.file.Spot;

/**
 * A slug is the permanent name of one question or quiz item, as is a former one. Where
 * several claim it, none can be told to be the right one.
 */
final class UniqueSlugs implements Rule {

	private final Map<Slug, List<Spot>> slugs = new TreeMap<>();

	private final Map<Slug, List<Spot>> aliases = new TreeMap<>();

	@Override
	public void question(QuestionFile question, Findings findings) {
		add(question);
		for (Placed<Slug> alias : question.aliases()) {
			if (alias.value().equals(question.slug())) {
				findings.error(question.spot(alias),
						"the alias '%s' is the file's own slug; remove it".formatted(alias.value()));
			}
			else {
				this.aliases.computeIfAbsent(alias.value(), (unknown) -> new ArrayList<>()).add(question.spot(alias));
			}
		}
	}

	@Override
	public void quizItem(QuizItemFile item, Findings findings) {
		add(item);
	}

	private void add(ContentFile file) {
		this.slugs.computeIfAbsent(file.slug(), (unknown) -> new ArrayList<>()).add(file.spot(Position.START));
	}

	@Override
	public void conclude(Findings findings) {
		this.slugs.forEach((slug, spots) -> report("duplicate slug '%s'; %s has it too: rename one of the files", slug,
				spots, findings));
		this.aliases.forEach((alias, spots) -> {
			report("duplicate alias '%s'; %s has it too: remove one of them", alias, spots, findings);
			reportTaken(alias, spots, findings);
		});
	}

	private void report(String message, Slug slug, List<Spot> spots, Findings findings) {
		if (spots.size() > 1) {
			for (Spot spot : spots) {
				Spot other = spots.get(spot.equals(spots.get(0)) ? 1 : 0);
				findings.error(spot, message.formatted(slug, findings.printed(other.path())));
			}
		}
	}

	private void reportTaken(Slug alias, List<Spot> spots, Findings findings) {
		List<Spot> owners = this.slugs.getOrDefault(alias, List.of());
		if (!owners.isEmpty()) {
			String owner = findings.printed(owners.get(0).path());
			spots.forEach((spot) -> findings.error(spot,
					"duplicate slug: the alias '%s' is the slug of %s; remove the alias".formatted(alias, owner)));
		}
	}

}

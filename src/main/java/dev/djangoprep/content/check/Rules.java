package dev.djangoprep.content.check;

import java.time.LocalDate;
import java.util.List;

import dev.djangoprep.content.file.ContentSource;

/** All rules, besides the form of a file, which reading it checks. */
final class Rules {

	private Rules() {
	}

	/** The rules for one check. */
	static List<Rule> of(ContentSource source, Inventory inventory, LocalDate today) {
		return List.of(
				// Names
				new KnownTopic(inventory), new UniqueSlugs(), new QuestionReferences(inventory),
				// Text
				new Headings(), new ShortAnswer(), new RequiredSections(), new TopicText(), new ReviewDate(today),
				new NearDuplicates(),
				// Markdown
				new RawHtml(), new Callouts(), new Definitions(), new Links(), new InSiteLinks(inventory),
				new Images(source::has),
				// Code
				new Fences(), new RemovedApis(),
				// Quiz
				new QuizOptions(), new QuizKeys(), new LongKey(), new KeyBalance(), new ContradictingKeys(),
				new GivenAwayKeys());
	}

}

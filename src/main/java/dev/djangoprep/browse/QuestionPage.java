package dev.djangoprep.browse;

import java.util.List;
import java.util.Optional;

import dev.djangoprep.catalog.Kind;
import dev.djangoprep.catalog.Question;
import dev.djangoprep.catalog.QuestionSummary;
import dev.djangoprep.catalog.Section;
import dev.djangoprep.web.Source;

/**
 * A question and what leads on from it.
 *
 * @param siblings all questions of the topic in reading order, this one among them
 * @param followUps what an interviewer asks next
 * @param items number of quiz items about it
 * @param editUrl where the question's file is edited, if that is offered
 * @param structuredData the question for search engines, fit for a script element
 */
record QuestionPage(Question question, List<QuestionSummary> siblings, List<QuestionSummary> followUps, int items,
		Optional<String> editUrl, String structuredData) {

	/** From so many headings on a page says what is on it. */
	private static final int HEADINGS_WORTH_LISTING = 3;

	private static final String SOLUTION = "solution";

	public String path() {
		return "/questions/" + this.question.slug();
	}

	public String topicPath() {
		return "/topics/" + this.question.topic().slug();
	}

	/** Whether the headings are listed under "On this page". */
	public boolean listsHeadings() {
		return this.question.sections().size() >= HEADINGS_WORTH_LISTING;
	}

	/** Whether readers tick this section's points off. */
	public boolean isChecklist(Section section) {
		return section.anchor().equals(Section.KEY_POINTS);
	}

	/** Whether this section waits until the reader has tried alone. */
	public boolean isClosed(Section section) {
		return this.question.kind() == Kind.CODING && section.anchor().equals(SOLUTION);
	}

	/**
	 * The versions for which the answer holds, in words. Stories and advice hold for any,
	 * which goes without saying.
	 */
	public Optional<String> versions() {
		boolean aboutPeople = this.question.kind() == Kind.BEHAVIORAL || this.question.kind() == Kind.CAREER;
		return (aboutPeople && this.question.django().isEmpty()) ? Optional.empty()
				: Optional.of(DjangoVersions.within(this.question.django()));
	}

	/** The number of quiz items in words. */
	public String testing() {
		return (this.items == 1) ? "1 quiz item" : this.items + " quiz items";
	}

	public List<Source> sources() {
		return this.question.sources().stream().map(Source::of).toList();
	}

	public Optional<QuestionSummary> previous() {
		return sibling(-1);
	}

	public Optional<QuestionSummary> next() {
		return sibling(+1);
	}

	private Optional<QuestionSummary> sibling(int distance) {
		int place = this.siblings.stream().map(QuestionSummary::slug).toList().indexOf(this.question.slug());
		int wanted = place + distance;
		return (place >= 0 && wanted >= 0 && wanted < this.siblings.size()) ? Optional.of(this.siblings.get(wanted))
				: Optional.empty();
	}

}

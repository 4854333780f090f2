package dev.djangoprep.content.check;

import dev.djangoprep.content.file.QuestionFile;
import dev.djangoprep.content.file.QuizItemFile;
import dev.djangoprep.content.file.Spot;
import dev.djangoprep.content.markdown.PlainText;

/** No question, and no stem of a quiz item, says again what another one says. */
final class NearDuplicates implements Rule {

	private final SimilarTexts<Spot> answers = new SimilarTexts<>(0.5);

	private final SimilarTexts<Spot> titles = new SimilarTexts<>(0.65);

	private final SimilarTexts<Spot> stems = new SimilarTexts<>(0.65);

	/** Stems may share much of the code that they ask about. */
	private final SimilarTexts<Spot> stemsWithCode = new SimilarTexts<>(0.8);

	@Override
	public void question(QuestionFile question, Findings findings) {
		String title = PlainText.of(question.title());
		String answer = PlainText.of(question.shortAnswer());
		if (!title.isBlank() && !answer.isBlank()) {
			this.titles.add(question.spot(question.title()), title);
			this.answers.add(question.spot(question.title()), title + "\n" + answer);
		}
	}

	@Override
	public void quizItem(QuizItemFile item, Findings findings) {
		String title = PlainText.of(item.title());
		if (!title.isBlank()) {
			SimilarTexts<Spot> alike = item.body().isEmpty() ? this.stems : this.stemsWithCode;
			alike.add(item.spot(item.title()), title + "\n" + AllText.of(item.body()));
		}
	}

	@Override
	public void conclude(Findings findings) {
		this.titles.forEachPair((spot, earlier) -> warn("question", spot, earlier, findings));
		this.answers.forEachPair((spot, earlier) -> warn("question", spot, earlier, findings));
		this.stems.forEachPair((spot, earlier) -> warn("stem", spot, earlier, findings));
		this.stemsWithCode.forEachPair((spot, earlier) -> warn("stem", spot, earlier, findings));
	}

	private void warn(String what, Spot spot, Spot earlier, Findings findings) {
		findings.warning(spot, "near-duplicate %s; %s asks almost the same: join them, or say what sets them apart"
			.formatted(what, findings.printed(earlier.path())));
	}

}

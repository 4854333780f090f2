package dev.djangoprep.content.check;

import dev.djangoprep.content.file.QuestionFile;
import dev.djangoprep.content.file.QuizItemFile;
import dev.djangoprep.content.file.Spot;
import dev.djangoprep.content.markdown.PlainText;

/** No question, and no stem of a quiz item, says again what another one says. */
final class NearDuplicates implements Rule {

	private static final double ALIKE = 0.65;

	private final SimilarTexts<Spot> answers = new SimilarTexts<>(0.5);

	private final SimilarTexts<Spot> titles = new SimilarTexts<>(ALIKE);

	private final SimilarTexts<Spot> stems = new SimilarTexts<>(ALIKE);

	/** Stems may share much of the code that they ask about. */
	private final SimilarTexts<Stem> stemsWithCode = new SimilarTexts<>(0.8);

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
		if (!title.isBlank() && item.body().isEmpty()) {
			this.stems.add(item.spot(item.title()), title);
		}
		else if (!title.isBlank()) {
			Stem stem = new Stem(item.spot(item.title()), Shingles.of(title + "\n" + PlainText.of(item.body())));
			this.stemsWithCode.add(stem, title + "\n" + AllText.of(item.body()));
		}
	}

	@Override
	public void conclude(Findings findings) {
		this.titles.forEachPair((spot, earlier) -> warn("question", spot, earlier, findings));
		this.answers.forEachPair((spot, earlier) -> warn("question", spot, earlier, findings));
		this.stems.forEachPair((spot, earlier) -> warn("stem", spot, earlier, findings));
		this.stemsWithCode.forEachPair((stem, earlier) -> {
			if (stem.asksAlike(earlier)) {
				warn("stem", stem.spot(), earlier.spot(), findings);
			}
		});
	}

	private void warn(String what, Spot spot, Spot earlier, Findings findings) {
		findings.warning(spot, "near-duplicate %s; %s asks almost the same: join them, or say what sets them apart"
			.formatted(what, findings.printed(earlier.path())));
	}

	/** A stem with a body, and its words without the code. */
	private record Stem(Spot spot, Shingles words) {

		/** Of the same code one may ask two things. */
		boolean asksAlike(Stem other) {
			return this.words.likeness(other.words) >= ALIKE;
		}

	}

}

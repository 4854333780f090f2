package dev.djangoprep.quiz;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.djangoprep.quiz.attempt.ReviewedItem;
import dev.djangoprep.quiz.attempt.ReviewedItem.ReviewedOption;
import dev.djangoprep.quiz.attempt.Verdict;
import dev.djangoprep.web.Source;

/** A question with what was chosen, what is right, and why. */
record ToldQuestion(ReviewedItem item) {

	/** The verdict as a class, such as {@code left-out}. */
	public String kind() {
		return this.item.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public String verdict() {
		return switch (this.item.verdict()) {
			case RIGHT -> "Right";
			case PARTLY -> "Partly right, " + this.item.score().points() + " points";
			case WRONG -> "Wrong";
			case LEFT_OUT -> "Left out";
		};
	}

	/** The letter of the option with an index from 0. */
	public String letter(int index) {
		return Letters.of(index);
	}

	/** What an option is to the reader: told by words, not by a color. */
	public String part(ReviewedOption option) {
		if (option.chosen()) {
			return option.key() ? "Your choice, right" : "Your choice, wrong";
		}
		if (!option.key()) {
			return "";
		}
		return (this.item.verdict() == Verdict.LEFT_OUT) ? "Right" : "Right, not chosen";
	}

	public Optional<String> spent() {
		return ShownQuestion.spent(this.item.saved().spent());
	}

	public List<Source> sources() {
		return this.item.sources().stream().map(Source::of).toList();
	}

}

package dev.djangoprep.quiz;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dev.djangoprep.quiz.attempt.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a question sends, by itself or through the script.
 *
 * @param option numbers of the chosen options, from 1
 * @param flagged whether the question was flagged when the form was printed or last
 * changed
 * @param flag what the button that flags makes of it; absent if another was pressed
 * @param sequence the script's number of the save
 * @param spent milliseconds that the question was shown, as the script measured
 * @param go where to go on: a question's number, or {@value #REVIEW}
 */
record AnswerForm(@Nullable Set<Integer> option, @Nullable Boolean flagged, @Nullable Boolean flag,
		@Nullable Long sequence, @Nullable Long spent, @Nullable String go) {

	static final String REVIEW = "review";

	private static final Pattern PLACE = Pattern.compile("[1-9][0-9]?");

	Answer answer(int place) {
		return new Answer(place, (this.option != null) ? this.option : Set.of(), isFlagged(), this.sequence,
				Optional.ofNullable(this.spent).map(Duration::ofMillis).orElse(null));
	}

	/**
	 * The query string that shows what is to be seen next: the same question, if nothing
	 * was said.
	 */
	String next(int place) {
		if (REVIEW.equals(this.go)) {
			return "?" + REVIEW;
		}
		return "?question=" + ((this.go != null && PLACE.matcher(this.go).matches()) ? this.go : place);
	}

	private boolean isFlagged() {
		return Boolean.TRUE.equals((this.flag != null) ? this.flag : this.flagged);
	}

}

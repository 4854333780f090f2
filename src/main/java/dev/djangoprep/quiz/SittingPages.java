package dev.djangoprep.quiz;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.djangoprep.quiz.attempt.AskedItem;
import dev.djangoprep.quiz.attempt.Results;
import dev.djangoprep.quiz.attempt.ReviewedItem;
import dev.djangoprep.quiz.attempt.Sitting;
import dev.djangoprep.web.PageNotFound;

import org.springframework.stereotype.Component;

/** Puts the page of a sitting together. */
@Component
class SittingPages {

	private static final Pattern PLACE = Pattern.compile("[1-9][0-9]?");

	private final Results results;

	SittingPages(Results results) {
		this.results = results;
	}

	/** The page with the review. */
	SittingPage review(Taker taker, Sitting sitting) {
		return page(taker, sitting, SittingPage.REVIEW);
	}

	/**
	 * The page with a question; without a number, with the first that waits for an
	 * answer.
	 */
	SittingPage question(Taker taker, Sitting sitting, String number) {
		return page(taker, sitting, number.isEmpty() ? firstOpen(sitting) : place(sitting, number));
	}

	private static int firstOpen(Sitting sitting) {
		return sitting.items()
			.stream()
			.filter((item) -> !item.saved().answered() && !item.saved().checked())
			.map(AskedItem::place)
			.findFirst()
			.orElse(1);
	}

	private static int place(Sitting sitting, String number) {
		return Optional.of(number)
			.filter((text) -> PLACE.matcher(text).matches())
			.map(Integer::valueOf)
			.filter((place) -> sitting.item(place).isPresent())
			.orElseThrow(() -> new PageNotFound("This attempt has no such question"));
	}

	private SittingPage page(Taker taker, Sitting sitting, int place) {
		List<ShownQuestion> questions = sitting.items()
			.stream()
			.map((item) -> new ShownQuestion(item, told(taker, item), item.place() == place))
			.toList();
		return new SittingPage(sitting, questions, place);
	}

	private Optional<ReviewedItem> told(Taker taker, AskedItem item) {
		return item.saved().checked() ? this.results.item(taker.learner(), taker.attempt(), item.place())
				: Optional.empty();
	}

}
